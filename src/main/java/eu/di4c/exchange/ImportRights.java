package eu.di4c.exchange;

import eu.di4c.kernel.Action;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Recorded;
import eu.di4c.kernel.Recorded.Change;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.Slug;
import eu.di4c.kernel.SubjectRef;
import eu.di4c.network.City;
import eu.di4c.network.Membership;
import eu.di4c.network.Network;
import eu.di4c.network.Networks;
import eu.di4c.network.Places;
import eu.di4c.network.Programme;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Who may bring in what a file says, what it would take away, and how the journal hears of it. */
@Component
class ImportRights {

    private final Networks networks;
    private final Places places;
    private final ApplicationEventPublisher events;

    ImportRights(Networks networks, Places places, ApplicationEventPublisher events) {
        this.networks = networks;
        this.places = places;
        this.events = events;
    }

    /** Insists that somebody may import at all; into which programme, only the file says. */
    static void mustSomewhere(Actor by) {
        if (!by.maySomewhere(Action.IMPORT_NETWORK)) {
            by.must(Action.IMPORT_NETWORK, Scope.EVERYWHERE);
        }
    }

    /**
     * Insists on the programme that the file names, on being allowed to add it when it is new, and on the programme to which
     * a network of this code belongs already: no file carries a network off.
     */
    void must(Actor by, NetworkFile file) {
        Slug programme = file.programme().slug();
        if (networks.programme(programme).isPresent()) {
            by.must(Action.IMPORT_NETWORK, Scope.programme(programme));
        } else {
            by.must(Action.ADD_PROGRAMME, Scope.EVERYWHERE);
        }
        networks.network(file.network().slug().text())
                .map(Network::programme)
                .ifPresent(home -> by.must(Action.IMPORT_NETWORK, Scope.programme(home)));
    }

    /** Cities and organisations that belong to others too are not told otherwise by who may not change them. */
    void check(Actor by, NetworkFile file, Troubles troubles) {
        for (int place = 0; place < file.cities().size(); place++) {
            var city = file.cities().get(place);
            String path = "/cities/" + place;
            networks.city(city.slug())
                    .filter(there -> !there.equals(city))
                    .ifPresent(there -> check(by, there, city, path, troubles));
        }
        for (int place = 0; place < file.organisations().size(); place++) {
            var organisation = file.organisations().get(place);
            boolean other = networks.organisation(organisation.slug())
                    .filter(there -> !there.equals(organisation))
                    .isPresent();
            if (other) {
                var partners = networks.membershipsOfOrganisation(organisation.slug());
                check(by, organisation.slug(), partners, "/organisations/" + place, troubles);
            }
        }
    }

    /** What a city says of itself is changed by its own people only. */
    private void check(Actor by, City there, City told, String path, Troubles troubles) {
        if (!there.asPlace().equals(told.asPlace())) {
            check(by, told.slug(), networks.membershipsOfCity(told.slug()), path, troubles);
        }
        if (!there.isPresentedLike(told) && !places.mayPresent(by, there)) {
            troubles.add(new Trouble(
                    path,
                    0,
                    "help, accent or crest of '" + told.slug() + "' other than the city itself gave",
                    "them as they are stored"));
        }
    }

    private void check(Actor by, Slug slug, List<Membership> partners, String path, Troubles troubles) {
        var scopes = partners.stream()
                .flatMap(membership -> networks.network(membership.network().text()).stream()
                        .map(network -> Scope.partner(
                                network.programme(),
                                network.slug(),
                                membership.partner().slug())))
                .toList();
        if (!scopes.isEmpty() && !by.mayInOneOf(Action.EDIT_PLACE, scopes)) {
            troubles.add(new Trouble(
                    path,
                    0,
                    "'" + slug + "' other than it is stored for the networks of others",
                    "it as it is stored"));
        }
    }

    /** What the file takes away without naming it: rules of its programme that are stored and not told. */
    List<String> warnings(NetworkFile file) {
        return networks.programme(file.programme().slug()).map(Programme::rules).orElse(List.of()).stream()
                .filter(rule -> !file.programme().rules().contains(rule))
                .map(rule -> "remove the rule %s%s of the programme %s: %s"
                        .formatted(
                                word(rule.kind()),
                                rule.region()
                                        .map(region -> " (" + word(region) + ")")
                                        .orElse(""),
                                file.programme().slug(),
                                limit(rule)))
                .toList();
    }

    private static String limit(Programme.Rule rule) {
        return switch (rule.limit()) {
            case Programme.Limit.Rate(var rate) -> rate.percent().toPlainString() + " %";
            case Programme.Limit.Cap(var amount) -> amount.figure().toPlainString() + " " + amount.currency();
            case Programme.Limit.Count(int count) -> String.valueOf(count);
        };
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Tells the journal, in the transaction in which it is stored. */
    void tell(Actor by, NetworkFile file, List<String> changes) {
        events.publishEvent(Recorded.of(
                by,
                "network.imported",
                new SubjectRef("network", file.network().slug().text()),
                Scope.network(file.programme().slug(), file.network().slug()),
                changes.stream()
                        .map(change -> new Change("import", Optional.empty(), Optional.of(change)))
                        .toList()));
    }
}
