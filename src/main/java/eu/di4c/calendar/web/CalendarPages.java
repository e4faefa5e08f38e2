package eu.di4c.calendar.web;

import eu.di4c.calendar.Calendars;
import eu.di4c.calendar.Change;
import eu.di4c.calendar.NetworkCalendar;
import eu.di4c.calendar.Shift;
import eu.di4c.calendar.ShiftAnswer;
import eu.di4c.calendar.ShiftPreview;
import eu.di4c.calendar.Shifts;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.LocalText;
import eu.di4c.network.Network;
import eu.di4c.network.Networks;
import eu.di4c.site.Html;
import eu.di4c.site.Missing;
import eu.di4c.site.Visit;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The calendar of a network, a month of it, its history, and the preview of a shift. */
@Controller
class CalendarPages {

    private final Networks networks;
    private final Calendars calendars;
    private final Shifts shifts;

    CalendarPages(Networks networks, Calendars calendars, Shifts shifts) {
        this.networks = networks;
        this.calendars = calendars;
        this.shifts = shifts;
    }

    @GetMapping("/networks/{slug}/calendar")
    Html calendar(Visit visit, @PathVariable String slug, @RequestParam(defaultValue = "") String compare) {
        Network network = network(slug);
        NetworkCalendar calendar = calendars.of(network);
        var since = compare.equals("first")
                ? Optional.of(calendars.sinceBaseline(network, calendar))
                : Optional.<List<Change>>empty();
        return Html.page(
                "calendar/calendar",
                visit,
                CalendarPage.of(
                        network, calendar, shown(network, calendar, visit), visit.words(), visit.today(), since));
    }

    @GetMapping("/networks/{slug}/calendar/month/{month}")
    Html month(Visit visit, @PathVariable String slug, @PathVariable String month) {
        Network network = network(slug);
        YearMonth wanted = month(month).orElseThrow(Missing::new);
        NetworkCalendar calendar = calendars.of(network);
        return Html.page(
                "calendar/month",
                visit,
                MonthPage.of(calendar, wanted, shown(network, calendar, visit), visit.words(), visit.today()));
    }

    /** A month between the first and the last that the calendars of the system know. */
    private static Optional<YearMonth> month(String typed) {
        try {
            return Optional.of(YearMonth.parse(typed))
                    .filter(month -> month.getYear() >= 1990 && month.getYear() < 2100);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    @GetMapping("/networks/{slug}/calendar/history")
    Html history(Visit visit, @PathVariable String slug, @RequestParam(defaultValue = "") String on) {
        Network network = network(slug);
        NetworkCalendar calendar = calendars.of(network);
        Optional<HistoryPage.Then> then = day(on).map(day -> new HistoryPage.Then(day, calendars.on(network, day)));
        Html page = Html.page(
                "calendar/history",
                visit,
                HistoryPage.of(
                        network.acronym(),
                        calendars.history(network),
                        then,
                        on.strip(),
                        shown(network, calendar, visit),
                        visit.words()));
        return on.isBlank() || then.isPresent() ? page : page.with(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()))
                    .filter(day -> day.getYear() >= 1900 && day.getYear() < 2200);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    @GetMapping("/networks/{slug}/calendar/shift")
    Html shift(
            Visit visit,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "") String from) {
        Network network = network(slug);
        NetworkCalendar calendar = calendars.of(network);
        var typed = new ShiftPage.Typed(by.strip(), from.strip());
        Optional<ShiftPreview> preview = shift(typed).flatMap(shift -> preview(network, shift));
        Html page = Html.page(
                "calendar/shift",
                visit,
                ShiftPage.of(
                        network.acronym(), calendar, typed, preview, shown(network, calendar, visit), visit.words()));
        return typed.isEmpty() || preview.isPresent() ? page : page.with(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** The shift that was typed; a preview needs neither reason nor decision. */
    private static Optional<Shift> shift(ShiftPage.Typed typed) {
        LocalText preview = LocalText.of("en", "preview");
        try {
            return Optional.of(new Shift(
                    Period.parse(typed.by()), new Shift.From.Stage(typed.from()), preview, preview, FuzzyDate.UNKNOWN));
        } catch (DateTimeException | IllegalArgumentException | ArithmeticException _) {
            return Optional.empty();
        }
    }

    private Optional<ShiftPreview> preview(Network network, Shift shift) {
        return switch (shifts.preview(List.of(network), shift)) {
            case ShiftAnswer.Previewed(var previews) -> previews.stream().findFirst();
            case ShiftAnswer.Applied _, ShiftAnswer.Refused _ -> Optional.empty();
        };
    }

    private Network network(String slug) {
        return networks.network(slug).orElseThrow(Missing::new);
    }

    private Shown shown(Network network, NetworkCalendar calendar, Visit visit) {
        return new Shown(network, networks.partners(network.id()), calendar, visit.words(), visit.today());
    }
}
