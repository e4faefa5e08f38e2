package eu.di4c.overview.web;

import eu.di4c.calendar.DueItems;
import eu.di4c.calendar.DueItems.DueItem;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Held;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.Slug;
import eu.di4c.network.Membership;
import eu.di4c.network.Network;
import eu.di4c.network.NetworkId;
import eu.di4c.network.Networks;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds out what is due for somebody, in as many statements for one network as for a hundred. */
@Component
class DueDesk {

    /** How many networks are looked at for one reader. */
    private static final int MOST = 100;

    private final DueItems items;
    private final Networks networks;

    DueDesk(DueItems items, Networks networks) {
        this.items = items;
        this.networks = networks;
    }

    /** What is late, or due in the next days. */
    Due due(Collection<Due.Part> parts, LocalDate today) {
        var byNetwork =
                parts.stream().collect(Collectors.toMap(part -> part.network().id(), part -> part, (one, _) -> one));
        List<DueItem> due = items.due(byNetwork.keySet(), today, today.plusDays(Today.DAYS));
        Set<NetworkId> of = due.stream().map(DueItem::network).collect(Collectors.toSet());
        return new Due(due, byNetwork, networks.partners(of), today);
    }

    /** What is due where somebody holds a role now, in all networks of a programme if it is one of the programme. */
    Due due(Actor by, LocalDate today) {
        return due(parts(by instanceof Actor.Person person ? scopes(person) : List.of()), today);
    }

    /** Where somebody holds a role; for a city the parts that it has in its networks. */
    private List<Scope> scopes(Actor.Person person) {
        var scopes = person.holds().stream().map(Held::scope).distinct().toList();
        var cities = scopes.stream().map(Scope::city).flatMap(Optional::stream).toList();
        return Stream.concat(
                        scopes.stream(), networks.memberships(cities).stream().map(Membership::scope))
                .toList();
    }

    /** The networks that some scopes touch, and of each as much as they cover. */
    List<Due.Part> parts(List<Scope> scopes) {
        return networks.touchedBy(scopes, MOST).stream()
                .filter(network -> scopes.stream()
                        .anyMatch(scope ->
                                scope.covers(network.scope()) || network.scope().covers(scope)))
                .map(network -> part(network, scopes))
                .toList();
    }

    private static Due.Part part(Network network, List<Scope> scopes) {
        if (scopes.stream().anyMatch(scope -> scope.covers(network.scope()))) {
            return Due.Part.whole(network);
        }
        var partners = scopes.stream()
                .filter(network.scope()::covers)
                .map(Scope::partner)
                .flatMap(Optional::stream)
                .map(Slug::text)
                .collect(Collectors.toSet());
        return new Due.Part(network, partners, Map.of());
    }
}
