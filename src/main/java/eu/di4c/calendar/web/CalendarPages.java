package eu.di4c.calendar.web;

import eu.di4c.calendar.Act;
import eu.di4c.calendar.Calendars;
import eu.di4c.calendar.Change;
import eu.di4c.calendar.NetworkCalendar;
import eu.di4c.calendar.Reversals;
import eu.di4c.network.Network;
import eu.di4c.network.Networks;
import eu.di4c.site.Html;
import eu.di4c.site.Missing;
import eu.di4c.site.Visit;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
    private final Reversals reversals;

    CalendarPages(Networks networks, Calendars calendars, Reversals reversals) {
        this.networks = networks;
        this.calendars = calendars;
        this.reversals = reversals;
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
                CalendarPage.of(network, calendar, shown(network, calendar, visit), visit, since));
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

    /** What the reader may take back of what was done; nobody without a name may anything. */
    private Set<UUID> open(Visit visit, List<Act> acts) {
        return visit.signedIn()
                ? acts.stream()
                        .filter(act -> reversals.isOpen(act, acts) && reversals.may(visit.by(), act))
                        .map(Act::id)
                        .collect(Collectors.toSet())
                : Set.of();
    }

    @GetMapping({"/networks/{slug}/calendar/history", "/networks/{slug}/calendar/history.{format}"})
    Html history(Visit visit, @PathVariable String slug, @RequestParam(defaultValue = "") String on) {
        Network network = network(slug);
        NetworkCalendar calendar = calendars.of(network);
        List<Act> acts = calendars.history(network);
        Optional<HistoryPage.Then> then = day(on).map(day ->
                new HistoryPage.Then(day, calendars.on(network, day), calendars.stagesOn(network.id(), day)));
        Shown shown = shown(network, calendar, visit);
        Html page = Html.page(
                        "calendar/history",
                        visit,
                        HistoryPage.of(
                                network.acronym(),
                                new HistoryPage.Past(acts, calendars.written(network.id()), open(visit, acts)),
                                then,
                                on.strip(),
                                shown,
                                visit.words()))
                .listing(CalendarLists.history(acts, shown, visit.words()));
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

    @GetMapping({"/networks/{slug}/calendar/schedule", "/networks/{slug}/calendar/schedule.{format}"})
    Html schedule(Visit visit, @PathVariable String slug) {
        Network network = network(slug);
        NetworkCalendar calendar = calendars.of(network);
        Shown shown = shown(network, calendar, visit);
        return Html.page(
                        "calendar/schedule",
                        visit,
                        SchedulePage.of(network.acronym(), calendar, shown, visit.words(), visit.today()))
                .listing(CalendarLists.schedule(calendar, shown, visit.words()));
    }

    private Network network(String slug) {
        return networks.network(slug).orElseThrow(Missing::new);
    }

    private Shown shown(Network network, NetworkCalendar calendar, Visit visit) {
        return new Shown(network, networks.partners(network.id()), calendar, visit);
    }
}
