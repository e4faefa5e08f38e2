package eu.di4c.mailing.web;

import eu.di4c.kernel.Action;
import eu.di4c.kernel.Mark;
import eu.di4c.kernel.Outcome;
import eu.di4c.kernel.Scope;
import eu.di4c.mailing.Circular;
import eu.di4c.mailing.Circular.Draft;
import eu.di4c.mailing.CircularId;
import eu.di4c.mailing.Circulars;
import eu.di4c.mailing.LetterId;
import eu.di4c.mailing.Outbox;
import eu.di4c.site.Html;
import eu.di4c.site.Missing;
import eu.di4c.site.Reply;
import eu.di4c.site.Sent;
import eu.di4c.site.Visit;
import eu.di4c.site.form.Fault;
import eu.di4c.site.form.Form;
import eu.di4c.site.form.FormReader;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Writing to many: the form, who would get what, sending it off, and what was sent. */
@Controller
class CircularPages {

    private static final String SCOPE = "scope";

    private final Circulars circulars;
    private final Outbox outbox;

    CircularPages(Circulars circulars, Outbox outbox) {
        this.circulars = circulars;
        this.outbox = outbox;
    }

    @GetMapping({"/letters", "/letters.{format}"})
    Html list(Visit visit, Form form) {
        var scope = scope(form);
        var after = OutboxPages.id(form.value("after")).map(id -> new CircularId(id.value()));
        var found = circulars.within(visit.by(), scope, after, CircularListPage.SIZE + 1);
        return Html.page(
                        "mailing/circulars",
                        visit,
                        CircularListPage.of(scope, place(visit, scope), found, words(visit)))
                .listing(LetterLists.circulars(
                        last -> circulars.within(visit.by(), scope, last.map(Circular::id), LetterLists.AT_A_TIME),
                        words(visit)));
    }

    @GetMapping("/letters/new")
    Html compose(Visit visit, Form form) {
        return form(visit, scope(form), form);
    }

    /** Shows who would get what; stores nothing. */
    @PostMapping("/letters/new")
    Html preview(Visit visit, Form form) {
        var scope = scope(form);
        if (!form.value("back").isEmpty()) {
            return form(visit, scope, form);
        }
        var reader = new FormReader(form, visit.words());
        var draft = CircularForm.read(scope, form, reader);
        var refused = draft.map(of -> refusals(visit, of)).orElseGet(reader::faults);
        return refused.isEmpty() && draft.isPresent()
                ? preview(visit, draft.get(), form)
                : form(visit, scope, form.refused(refused)).with(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/letters")
    Reply send(Visit visit, Form form) {
        var scope = scope(form);
        var reader = new FormReader(form, visit.words());
        var draft = CircularForm.read(scope, form, reader);
        if (draft.isEmpty()) {
            return form(visit, scope, reader.refused()).with(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (circulars.send(visit.by(), draft.get(), new Mark(form.value(Form.REVISION)))) {
            case Outcome.Done<Circular>(Circular sent) -> Sent.saying("mailing.said.written", "/letters/" + sent.id());
            case Outcome.Overtaken<Circular> _ ->
                preview(visit, draft.get(), form.refused("", visit.words().of("mailing.many.refused.others")))
                        .with(HttpStatus.UNPROCESSABLE_CONTENT);
            case Outcome.Refused<Circular> _ ->
                form(visit, scope, form.refused(refusals(visit, draft.get()))).with(HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    @GetMapping("/letters/{circular}")
    Html kept(Visit visit, @PathVariable String circular) {
        if (!visit.signedIn()) {
            visit.by().must(Action.WRITE_TO_MANY);
        }
        var id = OutboxPages.id(circular).map(LetterId::value).map(CircularId::new);
        var found = id.flatMap(one -> circulars.circular(visit.by(), one)).orElseThrow(Missing::new);
        return Html.page(
                "mailing/kept", visit, KeptCircularPage.of(found, circulars.letters(visit.by(), found), words(visit)));
    }

    private Html form(Visit visit, Scope scope, Form form) {
        var reachable = circulars.reachable(visit.by(), scope);
        return Html.page(
                "mailing/compose", visit, CircularPage.of(form, scope, place(visit, scope), reachable, visit.words()));
    }

    private Html preview(Visit visit, Draft draft, Form form) {
        var to = circulars.recipients(visit.by(), draft.scope(), draft.roles());
        return Html.page("mailing/preview", visit, CircularPreviewPage.of(form, draft, to, visit.words()));
    }

    private List<Fault> refusals(Visit visit, Draft draft) {
        var to = circulars.recipients(visit.by(), draft.scope(), draft.roles());
        return circulars.refusals(draft, to).stream()
                .map(refusal -> new Fault(
                        refusal.field(),
                        visit.words().of(refusal.message(), refusal.arguments().toArray())))
                .toList();
    }

    private String place(Visit visit, Scope scope) {
        return circulars.place(scope, visit.words());
    }

    private static Scope scope(Form form) {
        String path = form.value(SCOPE);
        if (!Scope.fits(path)) {
            throw new Missing();
        }
        return new Scope(path);
    }

    private LetterWords words(Visit visit) {
        return new LetterWords(visit.words(), List.of(), outbox.isOpen());
    }
}
