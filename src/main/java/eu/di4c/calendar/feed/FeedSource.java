package eu.di4c.calendar.feed;

import eu.di4c.calendar.Act;
import eu.di4c.calendar.CalendarItem;
import eu.di4c.calendar.Change;
import eu.di4c.calendar.Fact;
import eu.di4c.calendar.NetworkCalendar;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What one network gives to a feed: its calendar, the acts that made it, and whose part is wanted.
 *
 * @param names slug of a partner → its name; a partner without one is shown by its slug
 */
public record FeedSource(NetworkCalendar calendar, List<Act> acts, Map<String, String> names, Part part) {

    /** Whose items are wanted. */
    public sealed interface Part {

        /** All items of the network. */
        record Whole() implements Part {}

        /** The items of a city: those of its partners in this network, and those of the network as a whole. */
        record OfCity(Set<String> partners) implements Part {}

        /** The items of a person: those of the partners for which she is responsible. */
        record OfPerson(Set<String> partners) implements Part {}
    }

    public FeedSource {
        acts = List.copyOf(acts);
        names = Map.copyOf(names);
    }

    List<CalendarItem> items() {
        return calendar.items().stream().filter(this::wants).toList();
    }

    private boolean wants(CalendarItem item) {
        return switch (part) {
            case Part.Whole _ -> true;
            case Part.OfCity(var partners) -> item.owners().isEmpty() || !Collections.disjoint(item.owners(), partners);
            case Part.OfPerson(var partners) -> !Collections.disjoint(item.owners(), partners);
        };
    }

    String name(String partner) {
        return names.getOrDefault(partner, partner);
    }

    /** How often the item was changed, its first dates counted in; grows with every act that touches it. */
    int changes(CalendarItem item) {
        return (int) acts.stream()
                .flatMap(act -> act.changes().stream())
                .filter(change -> isOf(change, item))
                .count();
    }

    /** When the item was last changed, or something last said of it. */
    Optional<Instant> lastChanged(CalendarItem item) {
        Stream<Instant> changed = acts.stream()
                .filter(act -> act.changes().stream().anyMatch(change -> isOf(change, item)))
                .map(Act::recorded);
        return Stream.concat(changed, item.facts().stream().map(Fact::recorded)).max(Instant::compareTo);
    }

    private boolean isOf(Change change, CalendarItem item) {
        return change.subject() == Change.Subject.ITEM
                && change.network().equals(calendar.network())
                && change.code().equals(item.code());
    }
}
