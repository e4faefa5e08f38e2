package eu.di4c.calendar.feed;

import eu.di4c.calendar.CalendarItem;
import eu.di4c.calendar.NetworkCalendar;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What one network gives to a feed: its calendar, how often each item was changed, and whose part is wanted.
 *
 * @param revisions code of an item → its revision
 * @param names slug of a partner → its name; a partner without one is shown by its slug
 * @param alarms of which items the reader wants to be reminded, as long as they are not done
 */
public record FeedSource(
        NetworkCalendar calendar,
        Map<String, Revision> revisions,
        Map<String, String> names,
        Part part,
        Predicate<CalendarItem> alarms) {

    /** A source without alarms. */
    public FeedSource(NetworkCalendar calendar, Map<String, Revision> revisions, Map<String, String> names, Part part) {
        this(calendar, revisions, names, part, _ -> false);
    }

    /** The same with alarms for the items that fulfil a condition and are not done. */
    public FeedSource alarming(Predicate<CalendarItem> condition) {
        return new FeedSource(calendar, revisions, names, part, condition);
    }

    /** Whether the reader wants to be reminded of an item. */
    boolean reminds(CalendarItem item) {
        return !item.isDone() && alarms.test(item);
    }

    /** How often an item was changed in any way that a reader sees, and when last. */
    public record Revision(int changes, Instant modified) {
        static final Revision FIRST = new Revision(0, Instant.EPOCH);
    }

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
        revisions = Map.copyOf(revisions);
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

    /** Which revision of the item it is; grows with every change of its dates, its state or its words. */
    Revision revision(CalendarItem item) {
        return revisions.getOrDefault(item.code(), Revision.FIRST);
    }
}
