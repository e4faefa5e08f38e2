package eu.di4c.translation.web;

import eu.di4c.kernel.Action;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Mark;
import eu.di4c.kernel.Outcome;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.SubjectRef;
import eu.di4c.site.Cell;
import eu.di4c.site.Html;
import eu.di4c.site.Link;
import eu.di4c.site.Listed;
import eu.di4c.site.Reply;
import eu.di4c.site.Sent;
import eu.di4c.site.Visit;
import eu.di4c.site.form.Form;
import eu.di4c.site.form.FormReader;
import eu.di4c.site.part.Table;
import eu.di4c.translation.NewVersion;
import eu.di4c.translation.Phrasings;
import eu.di4c.translation.Progress;
import eu.di4c.translation.Shelf;
import eu.di4c.translation.Task;
import eu.di4c.translation.Translations;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The desk for translators, and the texts of one shelf in one language. */
@Controller
class TranslationPages {

    private static final String HOME = "/translations";
    private static final int LONGEST = 20_000;

    private final Translations translations;
    private final Phrasings phrasings;
    private final ContentDesk desk;

    TranslationPages(Translations translations, Phrasings phrasings, ContentDesk desk) {
        this.translations = translations;
        this.phrasings = phrasings;
        this.desk = desk;
    }

    @GetMapping({HOME, HOME + ".{format}"})
    Html desk(Visit visit, Form form) {
        ContentDesk.insist(visit);
        var shelves = translations.shelves(visit.by());
        var shelf = form.value("in").isEmpty()
                ? shelves.stream()
                        .filter(one -> one.scope().level() == Scope.Level.NETWORK)
                        .findFirst()
                        .or(() -> shelves.stream().findFirst())
                : Optional.of(desk.shelf(visit, form));
        return Html.page(
                        "translation/desk",
                        visit,
                        new DeskPage(
                                shelves,
                                shelf,
                                shelf.map(one -> progress(visit, one)),
                                Optional.of(visit)
                                        .filter(TranslationPages::mayInterface)
                                        .map(this::spoken)))
                .listing(list(visit, shelf));
    }

    private static boolean mayInterface(Visit visit) {
        return visit.by().may(Action.TRANSLATE, Scope.EVERYWHERE);
    }

    private Table progress(Visit visit, Shelf shelf) {
        var words = visit.words();
        var table = new ProgressTable(words);
        return table.ofContent(
                words.of("translation.progress", words.plain(shelf.name())),
                translations.progress(visit.by(), shelf.scope()).entrySet().stream()
                        .map(of -> table.row(
                                Link.of(
                                        words.name(of.getKey()),
                                        Asked.all(shelf, of.getKey()).address()),
                                of.getValue()))
                        .toList());
    }

    private Table spoken(Visit visit) {
        var words = visit.words();
        var table = new ProgressTable(words);
        return table.ofInterface(
                words.of("translation.interface.all"),
                words.of("translation.language"),
                phrasings.progress(visit.by()).entrySet().stream()
                        .map(of -> table.row(
                                Link.of(
                                        words.name(of.getKey()),
                                        InterfacePages.HOME + of.getKey().tag()),
                                of.getValue()))
                        .toList());
    }

    /** How far the texts are in each language, to be taken out. */
    private Listed<?> list(Visit visit, Optional<Shelf> shelf) {
        var words = visit.words();
        Supplier<List<Map.Entry<Language, Progress>>> progress = () -> shelf.stream()
                .flatMap(one -> translations.progress(visit.by(), one.scope()).entrySet().stream())
                .toList();
        return Listed.asked("translations", progress)
                .with(
                        "language",
                        words.of("translation.language"),
                        one -> new Cell.Coded(one.getKey().tag(), words.name(one.getKey())))
                .with(
                        "translated",
                        words.of("translation.state.done"),
                        one -> Cell.figure(one.getValue().done()))
                .with(
                        "outdated",
                        words.of("translation.state.outdated"),
                        one -> Cell.figure(one.getValue().outdated()))
                .with(
                        "missing",
                        words.of("translation.state.missing"),
                        one -> Cell.figure(one.getValue().missing()));
    }

    @GetMapping(HOME + "/content/{lang}")
    Html content(Visit visit, @PathVariable String lang, Form form) {
        return page(visit, desk.asked(visit, lang, form), Optional.empty());
    }

    @PostMapping(HOME + "/content/{lang}")
    Reply put(Visit visit, @PathVariable String lang, Form form) {
        var asked = desk.asked(visit, lang, form);
        var task = task(visit, form.value("text"), asked.language());
        if (task.isEmpty()) {
            return refused(visit, asked, form, visit.words().of("translation.refused.gone"));
        }
        var reader = new FormReader(form, visit.words());
        String typed = reader.required("words", LONGEST);
        if (!reader.sound()) {
            return refused(visit, asked, form, reader.faults().getFirst().message());
        }
        String after = new TaskList(asked, Optional.empty()).addressAfter(desk.tasks(visit, asked), form.value("text"));
        return told(visit, asked, form, version(task.get(), form.value("seen"), typed), after);
    }

    private static NewVersion version(Task task, String seen, String typed) {
        return new NewVersion(task.thing().subject(), task.field(), new Mark(seen), task.language(), typed);
    }

    private Reply told(Visit visit, Asked asked, Form form, NewVersion version, String after) {
        return switch (translations.put(visit.by(), version)) {
            case Outcome.Done<LocalText> _ -> Sent.saying("translation.said.saved", after);
            case Outcome.Overtaken<LocalText> _ ->
                refused(visit, asked, form, visit.words().of("translation.overtaken"));
            case Outcome.Refused<LocalText>(var because) -> {
                var first = because.getFirst();
                yield refused(
                        visit,
                        asked,
                        form,
                        visit.words().of(first.message(), first.arguments().toArray()));
            }
        };
    }

    private Html refused(Visit visit, Asked asked, Form form, String why) {
        var refused = new TaskList.Refused(form.value("text"), form.value("words"), why);
        return page(visit, asked, Optional.of(refused)).with(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Html page(Visit visit, Asked asked, Optional<TaskList.Refused> refused) {
        return Html.page(
                "translation/content",
                visit,
                new TaskList(asked, refused).page(desk.tasks(visit, asked), visit.words()));
    }

    /** The text that a code names: {@code network/di4c/aims.2}. */
    private Optional<Task> task(Visit visit, String code, Language language) {
        int kind = code.indexOf('/');
        int field = code.lastIndexOf('/');
        return !code.matches("[a-z-]+/.+/.+")
                ? Optional.empty()
                : translations.task(
                        visit.by(),
                        new SubjectRef(code.substring(0, kind), code.substring(kind + 1, field)),
                        code.substring(field + 1),
                        language);
    }
}
