package eu.di4c.calendar.web;

import eu.di4c.calendar.CalendarItem;
import eu.di4c.calendar.CalendarRights;
import eu.di4c.calendar.Dependencies;
import eu.di4c.calendar.Dependency;
import eu.di4c.calendar.Items;
import eu.di4c.calendar.schedule.LinkKind;
import eu.di4c.kernel.Mark;
import eu.di4c.kernel.Outcome;
import eu.di4c.site.Html;
import eu.di4c.site.Reply;
import eu.di4c.site.Sent;
import eu.di4c.site.Visit;
import eu.di4c.site.form.Form;
import eu.di4c.site.form.FormReader;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Forms around one item: what became of it, for what it waits, and taking it out. */
@Controller
class ItemDeedPages {

    private final CalendarDesk desk;
    private final Items items;
    private final Dependencies dependencies;

    ItemDeedPages(CalendarDesk desk, Items items, Dependencies dependencies) {
        this.desk = desk;
        this.items = items;
        this.dependencies = dependencies;
    }

    /** A calendar opened for somebody who may change one of its items. */
    private OpenCalendar open(Visit visit, String slug, String code) {
        var open = desk.open(visit, slug);
        CalendarRights.must(visit.by(), open.network(), List.of(open.item(code)));
        return open;
    }

    @GetMapping("/networks/{slug}/calendar/items/{code}/facts")
    Html facts(Visit visit, @PathVariable String slug, @PathVariable String code) {
        return facts(open(visit, slug, code), code, Form.empty());
    }

    @PostMapping("/networks/{slug}/calendar/items/{code}/facts")
    Reply tell(Visit visit, @PathVariable String slug, @PathVariable String code, Form form) {
        var open = open(visit, slug, code);
        var reader = new FormReader(form, visit.words());
        var telling = ItemForms.telling(form, reader);
        if (telling.isEmpty()) {
            return facts(open, code, reader.refused()).with(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (items.tell(visit.by(), open.network(), code, telling.get())) {
            case Outcome.Done<CalendarItem>(CalendarItem item) ->
                Sent.saying("calendar.said.factNoted", open.home(item));
            case Outcome.Overtaken<CalendarItem>(CalendarItem item) -> Sent.to(open.home(item));
            case Outcome.Refused<CalendarItem>(List<Outcome.Refusal> because) ->
                facts(open, code, form.refused(Refused.faults(because, "", visit.words())))
                        .with(HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private static Html facts(OpenCalendar open, String code, Form form) {
        return Html.page("calendar/factForm", open.visit(), FactFormPage.of(open, open.item(code), form));
    }

    @GetMapping("/networks/{slug}/calendar/items/{code}/dependencies")
    Html links(Visit visit, @PathVariable String slug, @PathVariable String code) {
        return links(open(visit, slug, code), code, Form.empty());
    }

    @PostMapping("/networks/{slug}/calendar/items/{code}/dependencies")
    Reply link(Visit visit, @PathVariable String slug, @PathVariable String code, Form form) {
        var open = open(visit, slug, code);
        var reader = new FormReader(form, visit.words());
        var link = ItemForms.link(code, form, reader);
        return link.isEmpty()
                ? links(open, code, reader.refused()).with(HttpStatus.UNPROCESSABLE_CONTENT)
                : answer(
                        dependencies.put(visit.by(), open.network(), link.get()),
                        open,
                        code,
                        form,
                        "calendar.said.linkAdded");
    }

    @PostMapping("/networks/{slug}/calendar/items/{code}/dependencies/removal")
    Reply unlink(Visit visit, @PathVariable String slug, @PathVariable String code, Form form) {
        var open = open(visit, slug, code);
        var reader = new FormReader(form, visit.words());
        Optional<LinkKind> kind = reader.choice("link", LinkKind.values());
        return kind.isEmpty()
                ? links(open, code, reader.refused()).with(HttpStatus.UNPROCESSABLE_CONTENT)
                : answer(
                        dependencies.remove(visit.by(), open.network(), form.value("before"), code, kind.get()),
                        open,
                        code,
                        Form.empty(),
                        "calendar.said.linkRemoved");
    }

    private static Reply answer(Outcome<Dependency> outcome, OpenCalendar open, String code, Form form, String said) {
        String here = open.home(open.item(code)) + "/dependencies";
        return switch (outcome) {
            case Outcome.Done<Dependency> _ -> Sent.saying(said, here);
            case Outcome.Overtaken<Dependency> _ -> Sent.to(here);
            case Outcome.Refused<Dependency>(List<Outcome.Refusal> because) ->
                links(
                                open,
                                code,
                                form.refused(Refused.faults(
                                        because, "before", open.visit().words())))
                        .with(HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private static Html links(OpenCalendar open, String code, Form form) {
        return Html.page("calendar/linkForm", open.visit(), LinkFormPage.of(open, open.item(code), form));
    }

    @GetMapping("/networks/{slug}/calendar/items/{code}/removal")
    Html removal(Visit visit, @PathVariable String slug, @PathVariable String code) {
        var open = open(visit, slug, code);
        String mark = Mark.of(open.item(code)).text();
        return removal(open, open.item(code), Form.empty().with(Form.REVISION, mark));
    }

    @PostMapping("/networks/{slug}/calendar/items/{code}/removal")
    Reply remove(Visit visit, @PathVariable String slug, @PathVariable String code, Form form) {
        var open = open(visit, slug, code);
        var reader = new FormReader(form, visit.words());
        var decision = DecisionForm.withReason(reader);
        if (!reader.sound()) {
            return removal(open, open.item(code), reader.refused()).with(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var seen = new Mark(form.value(Form.REVISION));
        return switch (items.remove(visit.by(), open.network(), code, decision, seen)) {
            case Outcome.Done<CalendarItem> _ -> Sent.saying("calendar.said.itemRemoved", open.home());
            case Outcome.Overtaken<CalendarItem>(CalendarItem now) ->
                removal(open, now, form.overtaken(ItemForm.of(now, visit.words())))
                        .with(HttpStatus.UNPROCESSABLE_CONTENT);
            case Outcome.Refused<CalendarItem>(List<Outcome.Refusal> because) ->
                removal(open, open.item(code), form.refused(Refused.faults(because, "", visit.words())))
                        .with(HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private static Html removal(OpenCalendar open, CalendarItem item, Form form) {
        return Html.page("calendar/removal", open.visit(), RemovalPage.of(open, item, form));
    }
}
