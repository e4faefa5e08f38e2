package eu.di4c.overview.web;

import eu.di4c.budget.Budgets;
import eu.di4c.calendar.CalendarItem;
import eu.di4c.calendar.Calendars;
import eu.di4c.kernel.Slug;
import eu.di4c.network.Membership;
import eu.di4c.network.Network;
import eu.di4c.network.NetworkId;
import eu.di4c.network.Networks;
import eu.di4c.network.Places;
import eu.di4c.network.Programme;
import eu.di4c.site.Html;
import eu.di4c.site.Missing;
import eu.di4c.site.Moved;
import eu.di4c.site.Reply;
import eu.di4c.site.Visit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Home, network, partner, city and programme. */
@Controller
class OverviewPages {

    private final Networks networks;
    private final Budgets budgets;
    private final Calendars calendars;
    private final Places places;

    OverviewPages(Networks networks, Budgets budgets, Calendars calendars, Places places) {
        this.networks = networks;
        this.places = places;
        this.budgets = budgets;
        this.calendars = calendars;
    }

    @GetMapping("/")
    Html home(Visit visit) {
        return Html.page(
                "overview/home",
                visit,
                HomePage.of(
                        networks.all("", HomePage.MOST + 1),
                        networks.programmes(HomePage.MOST),
                        visit.by(),
                        visit.words()));
    }

    @GetMapping("/networks/{slug}")
    Reply network(Visit visit, @PathVariable String slug) {
        var network = networks.network(slug);
        if (network.isPresent()) {
            return Html.page(
                    "overview/network",
                    visit,
                    NetworkHomePage.of(known(network.get(), visit.today()), visit.by(), visit.today(), visit.words()));
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
                                budgets.of(network, List.of(found))),
                        visit.by(),
                        visit.words()));
    }

    @GetMapping("/cities/{slug}")
    Html city(Visit visit, @PathVariable String slug) {
        var city = networks.city(slug(slug)).orElseThrow(Missing::new);
        var memberships = networks.memberships(city.slug());
        var parts = parts(memberships);
        var due = calendars.due(
                parts.values().stream().map(part -> part.network().id()).toList(),
                visit.today(),
                visit.today().plusDays(Today.DAYS));
        return Html.page(
                "overview/city",
                visit,
                CityPage.of(
                        city,
                        memberships,
                        DueRow.table(due, parts, visit.today(), visit.words()),
                        Acts.edit(places.mayEdit(visit.by(), city), "/cities/" + city.slug(), visit.words()),
                        visit.words()));
    }

    /** Identifier of a network → the city's part in it. */
    private Map<NetworkId, DueRow.Part> parts(List<Membership> memberships) {
        Map<Slug, List<Slug>> partners = memberships.stream()
                .collect(Collectors.groupingBy(
                        Membership::network,
                        Collectors.mapping(membership -> membership.partner().slug(), Collectors.toList())));
        return partners.entrySet().stream()
                .flatMap(entry -> networks.network(entry.getKey().text()).stream()
                        .map(network -> new DueRow.Part(network, entry.getValue())))
                .collect(Collectors.toMap(part -> part.network().id(), part -> part));
    }

    @GetMapping("/programmes/{slug}")
    Html programme(Visit visit, @PathVariable String slug) {
        var programme = networks.programme(slug(slug)).orElseThrow(Missing::new);
        return Html.page(
                "overview/programme",
                visit,
                ProgrammePage.of(
                        programme,
                        stages(programme, visit.today()),
                        Acts.of(visit.by(), programme, () -> networks.gates(programme), visit.words()),
                        visit.today(),
                        visit.words()));
    }

    /** The networks of a programme with the stages they are in, in two statements whatever their number. */
    private List<ProgrammePage.Standing> stages(Programme programme, LocalDate today) {
        List<Network> of = networks.of(programme, ProgrammePage.MOST);
        var stages = calendars.stagesOn(of.stream().map(Network::id).toList(), today);
        return of.stream()
                .map(network -> new ProgrammePage.Standing(network, stages.getOrDefault(network.id(), List.of())))
                .toList();
    }

    private NetworkHomePage.Known known(Network network, LocalDate today) {
        var partners = networks.partners(network.id());
        return new NetworkHomePage.Known(
                network,
                networks.programme(network.programme()).orElseThrow(),
                partners,
                networks.gates(network.id()),
                networks.disputes(network.id()),
                budgets.of(network, partners),
                calendars.entries(network.id()).stream()
                        .map(Calendars.Entry::item)
                        .filter(item -> item.kind() == CalendarItem.Kind.STAGE)
                        .toList(),
                calendars.due(List.of(network.id()), today, today.plusDays(Today.DAYS)));
    }

    private static Slug slug(String text) {
        if (!Slug.fits(text)) {
            throw new Missing();
        }
        return new Slug(text);
    }
}
