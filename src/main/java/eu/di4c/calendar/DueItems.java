package eu.di4c.calendar;

import eu.di4c.network.NetworkId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What is due in many calendars at once, and why it matters, in a few statements however many the networks are: the door for what is due. */
@Component
public class DueItems {

    private final CalendarStore store;

    /**
     * An item that is due, and what hangs on it.
     *
     * @param network in whose calendar it stands
     */
    public record DueItem(NetworkId network, CalendarItem item, Stake stake) {

        /** Whether its last day is over, a granted delay counted in. */
        public boolean isLate(LocalDate today) {
            return item.due().filter(day -> day.isBefore(today)).isPresent();
        }
    }

    DueItems(CalendarStore store) {
        this.store = store;
    }

    /** What is due from a day to another, the first due first; what is late and still waited for comes before. */
    public List<DueItem> due(Collection<NetworkId> of, LocalDate from, LocalDate to) {
        return of.isEmpty() ? List.of() : weighed(store.dueOnes(of, from, to));
    }

    /** What is due in one calendar of which all is known already. */
    public List<DueItem> due(NetworkId network, List<Calendars.Entry> calendar, LocalDate from, LocalDate to) {
        List<CalendarItem> items = calendar.stream().map(Calendars.Entry::item).toList();
        List<CalendarItem> due = items.stream()
                .filter(item -> item.isDue(from, to))
                .sorted(Stakes.BY_DUE)
                .toList();
        if (due.isEmpty()) {
            return List.of();
        }
        var stakes = new Stakes(items, store.dependencies(network));
        return due.stream()
                .map(item -> new DueItem(network, item, stakes.of(item)))
                .toList();
    }

    /** All that is not done in the networks where something is due: it tells of what is due, and what hangs on that. */
    private List<DueItem> weighed(SequencedMap<UUID, NetworkId> due) {
        var networks = Set.copyOf(due.values());
        if (networks.isEmpty()) {
            return List.of();
        }
        var open = store.open(networks).stream()
                .collect(Collectors.toMap(
                        CalendarStore.ItemRow::id, Function.identity(), (one, _) -> one, LinkedHashMap::new));
        var stakes = stakes(networks, open.values());
        return due.keySet().stream()
                .map(open::get)
                .filter(Objects::nonNull)
                .map(row -> new DueItem(
                        row.network(), row.item(), stakes(stakes, row).of(row.item())))
                .toList();
    }

    private static Stakes stakes(Map<NetworkId, Stakes> all, CalendarStore.ItemRow row) {
        return all.getOrDefault(row.network(), new Stakes(List.of(), List.of()));
    }

    private Map<NetworkId, Stakes> stakes(Set<NetworkId> networks, Collection<CalendarStore.ItemRow> open) {
        Map<NetworkId, List<Dependency>> links = store.dependencies(networks);
        return open.stream().collect(Collectors.groupingBy(CalendarStore.ItemRow::network)).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        network -> new Stakes(
                                network.getValue().stream()
                                        .map(CalendarStore.ItemRow::item)
                                        .toList(),
                                links.getOrDefault(network.getKey(), List.of()))));
    }
}
