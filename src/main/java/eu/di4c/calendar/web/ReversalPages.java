package eu.di4c.calendar.web;

import eu.di4c.calendar.Act;
import eu.di4c.calendar.CalendarRights;
import eu.di4c.calendar.Calendars;
import eu.di4c.calendar.Reversals;
import eu.di4c.calendar.ShiftAnswer;
import eu.di4c.site.Html;
import eu.di4c.site.Missing;
import eu.di4c.site.Reply;
import eu.di4c.site.Sent;
import eu.di4c.site.Visit;
import eu.di4c.site.form.Form;
import eu.di4c.site.form.FormReader;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Taking an act of a calendar back: the last edit undone, a shift reverted. */
@Controller
class ReversalPages {

    private final CalendarDesk desk;
    private final Calendars calendars;
    private final Reversals reversals;

    ReversalPages(CalendarDesk desk, Calendars calendars, Reversals reversals) {
        this.desk = desk;
        this.calendars = calendars;
        this.reversals = reversals;
    }

    @GetMapping("/networks/{slug}/calendar/acts/{act}/reversal")
    Html ask(Visit visit, @PathVariable String slug, @PathVariable String act) {
        var open = desk.open(visit, slug);
        return page(open, known(open, act), Form.empty());
    }

    @PostMapping("/networks/{slug}/calendar/acts/{act}/reversal")
    Reply revert(Visit visit, @PathVariable String slug, @PathVariable String act, Form form) {
        var open = desk.open(visit, slug);
        var known = known(open, act);
        var reader = new FormReader(form, visit.words());
        var decision = DecisionForm.withReason(reader);
        if (!reader.sound()) {
            return page(open, known, reader.refused()).with(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (reversals.revert(visit.by(), known.id(), decision)) {
            case ShiftAnswer.Applied(var id, var changes) ->
                Sent.saying("calendar.said.reverted", open.home() + "/history#" + id);
            case ShiftAnswer.Previewed _ -> Sent.to(open.home() + "/history");
            case ShiftAnswer.Refused(var because) ->
                page(
                                open,
                                known,
                                form.refused(
                                        "",
                                        RefusalWords.told(
                                                because,
                                                change -> open.shown()
                                                        .named(change)
                                                        .text(),
                                                visit.words())))
                        .with(HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    /** An act of the calendar that the reader may take back. */
    private Act known(OpenCalendar open, String id) {
        Act act = calendars.history(open.network()).stream()
                .filter(known -> known.id().toString().equals(id))
                .findFirst()
                .orElseThrow(() -> nothing(open));
        reversals.must(open.visit().by(), act);
        return act;
    }

    /** Whether there is such an act is told to those only who may take one back. */
    private static Missing nothing(OpenCalendar open) {
        CalendarRights.mustShift(open.visit().by(), List.of(open.network()));
        return new Missing();
    }

    private Html page(OpenCalendar open, Act act, Form form) {
        boolean isOpen = reversals.isOpen(act, calendars.history(open.network()));
        var of = reversals.networks(act.id());
        return Html.page("calendar/reversal", open.visit(), ReversalPage.of(open, act, of, isOpen, form));
    }
}
