package eu.di4c.overview.web;

import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Scope;
import eu.di4c.network.Networks;
import eu.di4c.site.Html;
import eu.di4c.site.Visit;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first page. */
@Controller
class HomePages {

    private final Networks networks;
    private final DueDesk due;
    private final NextDesk next;
    private final CityCorner corner;

    HomePages(Networks networks, DueDesk due, NextDesk next, CityCorner corner) {
        this.networks = networks;
        this.due = due;
        this.next = next;
        this.corner = corner;
    }

    /** @param city the city that the reader chooses */
    @GetMapping("/")
    Html home(
            Visit visit,
            @RequestParam Optional<String> city,
            HttpServletRequest request,
            HttpServletResponse response) {
        var chosen = corner.chosen(city, request, response);
        var waiting = due.due(visit.by(), visit.today());
        var own = waiting.parts().values().stream().map(Due.Part::network).toList();
        return Html.page(
                "overview/home",
                visit,
                HomePage.of(
                        new HomePage.Known(
                                waiting,
                                next.steps(waiting, visit),
                                corner.of(visit, chosen, city.isPresent()),
                                own.isEmpty() ? networks.all("", HomePage.MOST + 1) : own,
                                own.isEmpty() || worksForProgramme(visit.by())
                                        ? networks.programmes("", HomePage.MOST)
                                        : List.of()),
                        visit.by(),
                        visit.words()));
    }

    private static boolean worksForProgramme(Actor by) {
        return by instanceof Actor.Person person
                && person.holds().stream().anyMatch(held -> held.scope().level() == Scope.Level.PROGRAMME);
    }
}
