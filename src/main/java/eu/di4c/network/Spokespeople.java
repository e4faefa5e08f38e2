package eu.di4c.network;

import eu.di4c.kernel.Action;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.Outcome.Refusal;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.Slug;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who says how a city helps in person and how its pages look: the people of its own partners that stand for it now. */
@Component
class Spokespeople {

    private final NetworkStore networks;
    private final Clock clock;

    Spokespeople(NetworkStore networks, Clock clock) {
        this.networks = networks;
        this.clock = clock;
    }

    boolean may(Actor by, City city) {
        return by.maySomewhere(Action.PRESENT_CITY) && by.mayInOneOf(Action.PRESENT_CITY, scopes(city));
    }

    void must(Actor by, City city) {
        by.must(Action.PRESENT_CITY, scopes(city).toArray(Scope[]::new));
    }

    /**
     * Why a network may not begin to speak for a city on its own: others do so already, and what the partner is to be would
     * give its people a right that they do not have. The programme may let it, and so may whoever speaks for the city.
     */
    Optional<Refusal> takenOver(Actor by, Network network, Partner partner) {
        var city = partner.city();
        boolean lets = by.may(Action.EDIT_PARTNERSHIP, Scope.programme(network.programme())) || may(by, city);
        if (lets || partner.isGone(network.end(), today())) {
            return Optional.empty();
        }
        var speaking = scopes(city, (one, end) -> !one.isGone(end, today()));
        boolean here = speaking.stream().anyMatch(network.scope()::covers);
        boolean already = partner.role() == Partner.Role.LEAD ? speaking.contains(network.scope()) : here;
        return speaking.isEmpty() || already
                ? Optional.empty()
                : Optional.of(new Refusal(
                        here ? "role" : "city.code", "network.form.partner.city.spoken", List.of(city.names())));
    }

    /** The partners that stand for the city, the whole network where it is the lead's city, and the city itself. */
    private List<Scope> scopes(City city) {
        var scopes = scopes(city, (partner, end) -> partner.standsForItsCity(end, today()));
        scopes.add(Scope.city(city.slug()));
        return scopes;
    }

    private List<Scope> scopes(City city, BiPredicate<Partner, FuzzyDate> counts) {
        var memberships = networks.memberships(List.of(city.slug()));
        var ends = ends(memberships);
        var scopes = new ArrayList<Scope>();
        for (var membership : memberships) {
            var partner = membership.partner();
            if (counts.test(partner, ends.getOrDefault(membership.network(), FuzzyDate.UNKNOWN))) {
                scopes.add(membership.scope());
                if (partner.role() == Partner.Role.LEAD) {
                    scopes.add(Scope.network(membership.programme(), membership.network()));
                }
            }
        }
        return scopes;
    }

    /** When the networks end, asked for all at once. */
    private Map<Slug, FuzzyDate> ends(List<Membership> memberships) {
        var slugs = memberships.stream().map(Membership::network).distinct().toList();
        return networks.networks(List.of(), slugs, false, slugs.size()).stream()
                .collect(Collectors.toMap(Network::slug, Network::end));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
