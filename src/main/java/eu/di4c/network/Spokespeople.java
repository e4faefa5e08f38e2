package eu.di4c.network;

import eu.di4c.kernel.Action;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.Scope;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

    /** The partners that stand for the city, the whole network where it is the lead's city, and the city itself. */
    private List<Scope> scopes(City city) {
        var today = LocalDate.now(clock);
        var scopes = new ArrayList<Scope>();
        for (var membership : networks.memberships(List.of(city.slug()))) {
            if (standsFor(membership, today)) {
                scopes.add(membership.scope());
                if (membership.partner().role() == Partner.Role.LEAD) {
                    scopes.add(Scope.network(membership.programme(), membership.network()));
                }
            }
        }
        scopes.add(Scope.city(city.slug()));
        return scopes;
    }

    private boolean standsFor(Membership membership, LocalDate today) {
        var end = networks.network(membership.network()).map(Network::end).orElse(FuzzyDate.UNKNOWN);
        return membership.partner().standsForItsCity(end, today);
    }
}
