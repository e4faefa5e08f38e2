package eu.di4c.overview.web;

import eu.di4c.calendar.DueItem;
import eu.di4c.calendar.DueItems;
import eu.di4c.kernel.Slug;
import eu.di4c.network.Membership;
import eu.di4c.network.Network;
import eu.di4c.network.NetworkId;
import eu.di4c.network.Networks;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds out what is due for somebody, in as many statements for one network as for a hundred. */
@Component
class DueDesk {

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

    /** The part that a city has in its networks. */
    List<Due.Part> parts(List<Membership> memberships) {
        Map<Slug, Set<String>> partners = memberships.stream()
                .collect(Collectors.groupingBy(
                        Membership::network,
                        Collectors.mapping(
                                membership -> membership.partner().slug().text(), Collectors.toSet())));
        return networks.all(partners.keySet()).stream()
                .map(network -> part(network, partners))
                .toList();
    }

    private static Due.Part part(Network network, Map<Slug, Set<String>> partners) {
        return new Due.Part(network, partners.getOrDefault(network.slug(), Set.of()), Map.of());
    }
}
