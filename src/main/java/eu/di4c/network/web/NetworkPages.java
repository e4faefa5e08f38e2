package eu.di4c.network.web;

import eu.di4c.kernel.Action;
import eu.di4c.kernel.Slug;
import eu.di4c.network.Networks;
import eu.di4c.network.Places;
import eu.di4c.site.Html;
import eu.di4c.site.Missing;
import eu.di4c.site.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists of networks and cities, and the page of an organisation. */
@Controller
class NetworkPages {

    private final Networks networks;
    private final Places places;

    NetworkPages(Networks networks, Places places) {
        this.networks = networks;
        this.places = places;
    }

    @GetMapping({"/networks", "/networks.{format}"})
    Html networks(Visit visit, @RequestParam(defaultValue = "") String after) {
        return Html.page(
                        "network/networks",
                        visit,
                        NetworkListPage.of(networks.all(after, NetworkListPage.SIZE + 1), visit.by(), visit.words()))
                .listing(NetworkLists.networks(networks, visit.words()));
    }

    @GetMapping({"/cities", "/cities.{format}"})
    Html cities(Visit visit, @RequestParam(defaultValue = "") String after) {
        return Html.page(
                        "network/cities",
                        visit,
                        CityListPage.of(
                                networks.cities(visit.language(), after, CityListPage.SIZE + 1),
                                visit.by().maySomewhere(Action.ADD_PLACE),
                                visit.words()))
                .listing(NetworkLists.cities(networks, visit.words()));
    }

    @GetMapping("/organisations/{slug}")
    Html organisation(Visit visit, @PathVariable String slug) {
        if (!Slug.fits(slug)) {
            throw new Missing();
        }
        var name = new Slug(slug);
        var organisation = networks.organisation(name).orElseThrow(Missing::new);
        return Html.page(
                "network/organisation",
                visit,
                OrganisationPage.of(
                        organisation,
                        networks.membershipsOfOrganisation(name),
                        places.mayEdit(visit.by(), organisation),
                        visit.words()));
    }
}
