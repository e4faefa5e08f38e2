package eu.di4c.calendar.web;

import eu.di4c.calendar.CalendarItem;
import eu.di4c.calendar.CalendarRights;
import eu.di4c.calendar.Calendars;
import eu.di4c.calendar.Items;
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

/** One item of a calendar, and the forms in which it is added and corrected. */
@Controller
class ItemPages {

    private final CalendarDesk desk;
    private final Calendars calendars;
    private final Items items;

    ItemPages(CalendarDesk desk, Calendars calendars, Items items) {
        this.desk = desk;
        this.calendars = calendars;
        this.items = items;
    }

    @GetMapping("/networks/{slug}/calendar/items/{code}")
    Html item(Visit visit, @PathVariable String slug, @PathVariable String code) {
        var open = desk.open(visit, slug);
        var page = ItemPage.of(open, open.item(code), calendars.history(open.network()));
        return Html.page("calendar/item", visit, page);
    }

    @GetMapping("/networks/{slug}/calendar/items/new")
    Html begin(Visit visit, @PathVariable String slug) {
        var open = desk.open(visit, slug);
        CalendarRights.mustAdd(visit.by(), open.network(), open.slugs());
        var own = open.slugs().stream()
                .filter(partner -> CalendarRights.mayFor(visit.by(), open.network(), partner))
                .toList();
        boolean only = own.size() == 1 && !CalendarRights.mayAll(visit.by(), open.network());
        return form(open, Optional.empty(), only ? Form.empty().with("owners", own) : Form.empty());
    }

    @PostMapping("/networks/{slug}/calendar/items/new")
    Reply add(Visit visit, @PathVariable String slug, Form form) {
        var open = desk.open(visit, slug);
        CalendarRights.mustAdd(visit.by(), open.network(), open.slugs());
        var reader = new FormReader(form, visit.words());
        var item = new ItemReader(form, reader, open.calendar().countries()).item(Optional.empty());
        var decision = DecisionForm.read(reader);
        if (item.isPresent() && reader.sound() && isForeign(open, item.get())) {
            reader.wrong("owners", "calendar.form.owners.own");
        }
        return item.isEmpty() || !reader.sound()
                ? refused(open, Optional.empty(), reader.refused())
                : answer(
                        items.add(visit.by(), open.network(), item.get(), decision),
                        open,
                        Optional.empty(),
                        form,
                        "calendar.said.itemAdded");
    }

    /** Whether an item would belong to others than those for whom the reader speaks. */
    private static boolean isForeign(OpenCalendar open, CalendarItem item) {
        return !CalendarRights.may(open.visit().by(), open.network(), item);
    }

    @GetMapping("/networks/{slug}/calendar/items/{code}/details")
    Html details(Visit visit, @PathVariable String slug, @PathVariable String code) {
        var open = desk.open(visit, slug);
        var item = open.item(code);
        CalendarRights.must(visit.by(), open.network(), List.of(item));
        return form(open, Optional.of(item), ItemForm.of(item, visit.words()));
    }

    @PostMapping("/networks/{slug}/calendar/items/{code}/details")
    Reply correct(Visit visit, @PathVariable String slug, @PathVariable String code, Form form) {
        var open = desk.open(visit, slug);
        var old = open.item(code);
        CalendarRights.must(visit.by(), open.network(), List.of(old));
        var reader = new FormReader(form, visit.words());
        var item = new ItemReader(form, reader, open.calendar().countries()).item(old);
        var decision = DecisionForm.read(reader);
        if (item.isPresent() && reader.sound() && isForeign(open, item.get())) {
            reader.wrong("owners", "calendar.form.owners.own");
        }
        return item.isEmpty() || !reader.sound()
                ? refused(open, Optional.of(old), reader.refused())
                : answer(
                        items.edit(
                                visit.by(), open.network(), item.get(), decision, new Mark(form.value(Form.REVISION))),
                        open,
                        Optional.of(old),
                        form,
                        "calendar.said.itemChanged");
    }

    private static Reply answer(
            Outcome<CalendarItem> outcome, OpenCalendar open, Optional<CalendarItem> old, Form form, String said) {
        var words = open.visit().words();
        return switch (outcome) {
            case Outcome.Done<CalendarItem>(CalendarItem item) -> Sent.saying(said, open.home(item));
            case Outcome.Refused<CalendarItem>(List<Outcome.Refusal> because) ->
                refused(open, old, form.refused(Refused.faults(because, "relativeTo.item", words)));
            case Outcome.Overtaken<CalendarItem>(CalendarItem now) ->
                refused(open, Optional.of(now), form.overtaken(ItemForm.of(now, words)));
        };
    }

    private static Html form(OpenCalendar open, Optional<CalendarItem> item, Form form) {
        return Html.page("calendar/itemForm", open.visit(), ItemFormPage.of(open, item, form));
    }

    private static Html refused(OpenCalendar open, Optional<CalendarItem> item, Form form) {
        return form(open, item, form).with(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
