package eu.di4c.calendar;

import eu.di4c.kernel.LocalText;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What hangs on an item of a calendar that is not done: why it matters, who waits for it, and what it blocks.
 *
 * @param reasons why it matters, the strongest first; never empty, for every item is of some kind
 * @param waiting slugs of the partners that can go on only when it is done, its own owners left out
 * @param everyone whether something of the network as a whole waits for it
 * @param blocked what waits for it, directly or through others, in the order in which it can be done
 */
public record Stake(List<Reason> reasons, SortedSet<String> waiting, boolean everyone, List<CalendarItem> blocked) {

    /** Why an item matters, as far as the calendar knows. */
    public sealed interface Reason {

        /** The law sets it; with what was named as its source. */
        record Law(Optional<LocalText> source) implements Reason {}

        /** Something else than the law holds its date. */
        record Held(LocalText because) implements Reason {}

        /** Its time runs from the decision that opened a phase. */
        record Gate(String code) implements Reason {}

        /** A stage is over only when it is done, and brings this. */
        record Brings(LocalText stage, LocalText result) implements Reason {}

        /** It falls in a stage that must bring this. */
        record Within(LocalText stage, LocalText result) implements Reason {}

        /** The programme asks for something of this kind. */
        record OfKind(CalendarItem.Kind kind) implements Reason {}
    }

    public Stake {
        reasons = List.copyOf(reasons);
        waiting = Collections.unmodifiableSortedSet(new TreeSet<>(waiting));
        blocked = List.copyOf(blocked);
    }

    /** What is due first of all that it blocks. */
    public Optional<CalendarItem> first() {
        return blocked.stream().filter(item -> item.due().isPresent()).min(Stakes.BY_DUE);
    }
}
