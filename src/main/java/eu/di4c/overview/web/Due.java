package eu.di4c.overview.web;

import eu.di4c.calendar.CalendarItem;
import eu.di4c.calendar.DueItems.DueItem;
import eu.di4c.calendar.reporting.Owing;
import eu.di4c.network.Network;
import eu.di4c.network.NetworkId;
import eu.di4c.network.Partner;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is due in some networks for whoever reads, and who the partners there are.
 *
 * @param cities network → its partners, replaced ones included
 */
record Due(List<DueItem> items, Map<NetworkId, Part> parts, Map<NetworkId, List<Partner>> cities, LocalDate today) {

    /**
     * A network of which something concerns the reader.
     *
     * @param partners slugs of the partners whose items do; empty when all do
     * @param money number of a phase → its money in words, where it is known already
     */
    record Part(Network network, Set<String> partners, Map<Integer, String> money) {

        static Part whole(Network network) {
            return new Part(network, Set.of(), Map.of());
        }

        /** {@code all}: the partners of the network, replaced ones included. */
        boolean wants(CalendarItem item, List<Partner> all, LocalDate today) {
            return partners.isEmpty()
                    || item.owners().isEmpty()
                    || Owing.partners(item, all, today).stream().anyMatch(partners::contains);
        }
    }

    Due {
        var all = cities;
        var day = today;
        items = items.stream()
                .filter(item -> Optional.ofNullable(parts.get(item.network()))
                        .filter(part -> part.wants(item.item(), all.getOrDefault(item.network(), List.of()), day))
                        .isPresent())
                .toList();
    }

    /** The first of what is due. */
    Due first(int most) {
        return new Due(items.stream().limit(most).toList(), parts, cities, today);
    }

    Part part(DueItem item) {
        return Optional.ofNullable(parts.get(item.network())).orElseThrow();
    }

    /** The partners of which the slugs are known. */
    List<Partner> partners(NetworkId network, Collection<String> slugs) {
        return cities.getOrDefault(network, List.of()).stream()
                .filter(partner -> slugs.contains(partner.slug().text()))
                .toList();
    }
}
