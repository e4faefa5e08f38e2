package eu.di4c.calendar.web;

import eu.di4c.calendar.Calendars;
import eu.di4c.calendar.MoneyAtStake;
import eu.di4c.calendar.NetworkCalendar;
import eu.di4c.calendar.ShiftAnswer;
import eu.di4c.calendar.Shifts;
import eu.di4c.kernel.Slug;
import eu.di4c.network.Network;
import eu.di4c.network.Networks;
import eu.di4c.network.Programme;
import eu.di4c.site.Html;
import eu.di4c.site.Missing;
import eu.di4c.site.Visit;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What a shift would do to one network, or to every network of a programme; nothing is changed here. */
@Controller
class ShiftPages {

    private final Networks networks;
    private final Calendars calendars;
    private final Shifts shifts;
    private final MoneyAtStake money;

    ShiftPages(Networks networks, Calendars calendars, Shifts shifts, MoneyAtStake money) {
        this.networks = networks;
        this.calendars = calendars;
        this.shifts = shifts;
        this.money = money;
    }

    @GetMapping("/networks/{slug}/calendar/shift")
    Html network(
            Visit visit,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "") String from) {
        Network network = networks.network(slug).orElseThrow(Missing::new);
        NetworkCalendar calendar = calendars.of(network);
        var typed = TypedShift.of(by, from, visit.language());
        var shown = new Shown(network, networks.partners(network.id()), calendar, visit.words(), visit.today());
        Optional<ShiftPage.Seen> seen = typed.shift()
                .map(shift -> shifts.preview(network, calendar, shift))
                .filter(ShiftAnswer.Previewed.class::isInstance)
                .map(ShiftAnswer.Previewed.class::cast)
                .map(previewed -> new ShiftPage.Seen(previewed, money.of(network, visit.words())));
        Html page = Html.page(
                "calendar/shift", visit, ShiftPage.of(network.acronym(), calendar, typed, seen, shown, visit.words()));
        return typed.isEmpty() || seen.isPresent() ? page : page.with(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping("/programmes/{slug}/calendar/shift")
    Html programme(
            Visit visit,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "") String from) {
        Programme programme = Optional.of(slug)
                .filter(Slug::fits)
                .flatMap(name -> networks.programme(new Slug(name)))
                .orElseThrow(Missing::new);
        var typed = TypedShift.of(by, from, visit.language());
        List<Network> of = networks.of(programme, ProgrammeShiftPage.MOST_NETWORKS);
        Optional<ShiftAnswer> answer = typed.shift().map(shift -> shifts.preview(of, shift));
        Html page = Html.page(
                "calendar/programmeShift", visit, ProgrammeShiftPage.of(programme, of, typed, answer, visit.words()));
        boolean seen = answer.filter(ShiftAnswer.Previewed.class::isInstance).isPresent();
        return typed.isEmpty() || seen ? page : page.with(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
