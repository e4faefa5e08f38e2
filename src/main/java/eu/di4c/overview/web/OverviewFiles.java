package eu.di4c.overview.web;

import eu.di4c.kernel.Slug;
import eu.di4c.network.Membership;
import eu.di4c.network.Network;
import eu.di4c.network.Networks;
import eu.di4c.site.ListFile;
import eu.di4c.site.Missing;
import eu.di4c.site.Visit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Lists that are a part of a page of something else, to be taken out. */
@Controller
class OverviewFiles {

    private final Networks networks;
    private final NetworkDesk desk;
    private final DueDesk due;

    OverviewFiles(Networks networks, NetworkDesk desk, DueDesk due) {
        this.networks = networks;
        this.desk = desk;
        this.due = due;
    }

    @GetMapping("/networks/{slug}/partners.{format}")
    ListFile partners(Visit visit, @PathVariable String slug) {
        return new ListFile(
                visit, OverviewLists.partners(networks.partners(network(slug).id()), visit.words()));
    }

    @GetMapping("/programmes/{slug}/networks.{format}")
    ListFile networks(Visit visit, @PathVariable String slug) {
        var programme = named(slug).flatMap(networks::programme).orElseThrow(Missing::new);
        return new ListFile(visit, OverviewLists.networks(desk.stages(programme, visit.today()), visit.words()));
    }

    @GetMapping("/due.{format}")
    ListFile mine(Visit visit) {
        return due(visit, due.due(visit.by(), visit.today()));
    }

    @GetMapping("/networks/{slug}/due.{format}")
    ListFile ofNetwork(Visit visit, @PathVariable String slug) {
        return due(visit, due.due(List.of(Due.Part.whole(network(slug))), visit.today()));
    }

    @GetMapping("/cities/{slug}/due.{format}")
    ListFile ofCity(Visit visit, @PathVariable String slug) {
        var city = named(slug).flatMap(networks::city).orElseThrow(Missing::new);
        var parts = due.parts(networks.membershipsOfCity(city.slug()).stream()
                .map(Membership::scope)
                .toList());
        return due(visit, due.due(parts, visit.today()));
    }

    private static ListFile due(Visit visit, Due due) {
        return new ListFile(visit, DueRow.list(due, visit.words()));
    }

    private Network network(String slug) {
        return networks.network(slug).orElseThrow(Missing::new);
    }

    private static Optional<Slug> named(String text) {
        return Optional.of(text).filter(Slug::fits).map(Slug::new);
    }
}
