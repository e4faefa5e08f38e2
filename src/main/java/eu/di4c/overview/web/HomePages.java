package eu.di4c.overview.web;

import eu.di4c.network.Networks;
import eu.di4c.site.Html;
import eu.di4c.site.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page. */
@Controller
class HomePages {

    private final Networks networks;
    private final DueDesk due;

    HomePages(Networks networks, DueDesk due) {
        this.networks = networks;
        this.due = due;
    }

    @GetMapping("/")
    Html home(Visit visit) {
        return Html.page(
                "overview/home",
                visit,
                HomePage.of(
                        networks.all("", HomePage.MOST + 1),
                        networks.programmes(HomePage.MOST),
                        due.due(visit.by(), visit.today()),
                        visit.by(),
                        visit.words()));
    }
}
