package eu.di4c.overview.web;

import eu.di4c.kernel.Slug;
import eu.di4c.network.Membership;
import eu.di4c.network.Network;
import eu.di4c.network.Networks;
import eu.di4c.network.Places;
import eu.di4c.site.Html;
import eu.di4c.site.Missing;
import eu.di4c.site.Moved;
import eu.di4c.site.Reply;
import eu.di4c.site.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Network, partner, city and programme. */
@Controller
class OverviewPages {

    private final Networks networks;
    private final NetworkDesk desk;
    private final DueDesk due;
    private final Places places;

    OverviewPages(Networks networks, NetworkDesk desk, DueDesk due, Places places) {
        this.networks = networks;
        this.desk = desk;
        this.due = due;
        this.places = places;
    }

    @GetMapping("/networks/{slug}")
    Reply network(Visit visit, @PathVariable String slug) {
        var network = networks.network(slug);
        if (network.isPresent()) {
            return Html.page(
                    "overview/network",
                    visit,
                    NetworkHomePage.of(
                            desk.known(network.get(), visit.today()), visit.by(), visit.today(), visit.words()));
        }
        return networks.named(slug)
                .map(named -> new Moved("/networks/" + named.slug()))
                .orElseThrow(Missing::new);
    }

    @GetMapping("/networks/{slug}/partners/{partner}")
    Html partner(Visit visit, @PathVariable String slug, @PathVariable String partner) {
        Network network = networks.network(slug).orElseThrow(Missing::new);
        var found = networks.partner(network.id(), partner).orElseThrow(Missing::new);
        return Html.page(
                "overview/partner",
                visit,
                PartnerPage.of(
                        new PartnerPage.Known(
                                network,
                                found,
                                found.replacedBy().flatMap(next -> networks.partner(network.id(), next.text())),
                                networks.disputes(network.id()),
                                desk.money(network, found),
                                visit.today()),
                        visit.by(),
                        visit.words()));
    }

    @GetMapping("/cities/{slug}")
    Html city(Visit visit, @PathVariable String slug) {
        var city = networks.city(slug(slug)).orElseThrow(Missing::new);
        var memberships = networks.membershipsOfCity(city.slug());
        return Html.page(
                "overview/city",
                visit,
                CityPage.of(
                        city,
                        memberships,
                        DueRow.table(
                                due.due(
                                        due.parts(memberships.stream()
                                                .map(Membership::scope)
                                                .toList()),
                                        visit.today()),
                                visit.words()),
                        Acts.of(
                                city,
                                places.mayEdit(visit.by(), city),
                                places.mayPresent(visit.by(), city),
                                visit.words()),
                        visit.words()));
    }

    @GetMapping("/programmes/{slug}")
    Html programme(Visit visit, @PathVariable String slug) {
        var programme = networks.programme(slug(slug)).orElseThrow(Missing::new);
        return Html.page(
                "overview/programme",
                visit,
                ProgrammePage.of(
                        programme,
                        desk.stages(programme, visit.today()),
                        Acts.of(visit.by(), programme, () -> networks.gates(programme), visit.words()),
                        visit.today(),
                        visit.words()));
    }

    private static Slug slug(String text) {
        if (!Slug.fits(text)) {
            throw new Missing();
        }
        return new Slug(text);
    }
}
