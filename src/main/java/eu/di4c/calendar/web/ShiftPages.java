package eu.di4c.calendar.web;

import eu.di4c.calendar.CalendarRights;
import eu.di4c.calendar.MoneyAtStake;
import eu.di4c.calendar.Shift;
import eu.di4c.calendar.ShiftAnswer;
import eu.di4c.calendar.Shifts;
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
import org.springframework.web.bind.annotation.RequestParam;

/** What a shift would do to one network, and the form by which exactly that is applied. */
@Controller
class ShiftPages {

    private final CalendarDesk desk;
    private final Shifts shifts;
    private final MoneyAtStake money;

    ShiftPages(CalendarDesk desk, Shifts shifts, MoneyAtStake money) {
        this.desk = desk;
        this.shifts = shifts;
        this.money = money;
    }

    @GetMapping("/networks/{slug}/calendar/shift")
    Html preview(
            Visit visit,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "") String from) {
        var typed = TypedShift.of(by, from, visit.language());
        return page(desk.open(visit, slug), typed, Form.empty());
    }

    @PostMapping("/networks/{slug}/calendar/shift")
    Reply apply(Visit visit, @PathVariable String slug, Form form) {
        var open = desk.open(visit, slug);
        CalendarRights.mustShift(visit.by(), List.of(open.network()));
        var typed = TypedShift.of(form.value("by"), form.value("from"), visit.language());
        var reader = new FormReader(form, visit.words());
        Optional<Shift> shift = typed.decided(DecisionForm.whole(reader));
        if (shift.isEmpty() || !reader.sound()) {
            return page(open, typed, reader.refused()).with(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var mark = Optional.of(form.value("mark"));
        return switch (shifts.apply(visit.by(), List.of(open.network()), shift.get(), mark)) {
            case ShiftAnswer.Applied applied ->
                Sent.saying("calendar.said.shifted", open.home() + "/history#" + applied.act());
            case ShiftAnswer.Previewed _ -> Sent.to(open.home() + "/shift");
            case ShiftAnswer.Refused(var because) -> {
                String told = RefusalWords.told(
                        because, change -> open.shown().named(change).text(), visit.words());
                yield page(open, typed, form.refused("", told)).with(HttpStatus.UNPROCESSABLE_CONTENT);
            }
        };
    }

    private Html page(OpenCalendar open, TypedShift typed, Form form) {
        var seen = typed.shift()
                .map(shift -> shifts.preview(open.network(), open.calendar(), shift))
                .filter(ShiftAnswer.Previewed.class::isInstance)
                .map(ShiftAnswer.Previewed.class::cast)
                .map(previewed -> seen(open, typed, previewed, form));
        Html page = Html.page("calendar/shift", open.visit(), ShiftPage.of(open, typed, seen, form));
        return typed.isEmpty() || seen.isPresent() ? page : page.with(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ShiftPage.Seen seen(OpenCalendar open, TypedShift typed, ShiftAnswer.Previewed previewed, Form form) {
        boolean may = CalendarRights.mayShift(open.visit().by(), List.of(open.network()))
                && !previewed.changes().isEmpty();
        var words = open.visit().words();
        return new ShiftPage.Seen(
                previewed,
                money.of(open.network(), words),
                may
                        ? Optional.of(ShiftForm.of(open.home() + "/shift", typed, previewed, form, words))
                        : Optional.empty());
    }
}
