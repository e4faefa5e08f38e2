package eu.di4c.calendar;

import eu.di4c.kernel.Period;
import eu.di4c.kernel.Slug;
import java.util.Optional;

/**
 * What one act did to the dates of one thing.
 *
 * @param code the item's code, or the number of the phase
 * @param before the period it had; empty when the act brought it in
 * @param after the period it got; empty when the act took it out
 */
public record Change(Slug network, Subject subject, String code, Optional<Period> before, Optional<Period> after) {

    /** What the dates belong to. */
    public enum Subject {
        ITEM,
        PHASE
    }

    public Change {
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("expected a period before or after, found none for " + code);
        }
    }

    /** A change of something that stays in the calendar. */
    public Change(Slug network, Subject subject, String code, Optional<Period> before, Period after) {
        this(network, subject, code, before, Optional.of(after));
    }

    /** The change that takes this one back; what an act brought in is not taken out again, nor the other way round. */
    public Optional<Change> reversed() {
        return before.isPresent() && after.isPresent()
                ? Optional.of(new Change(network, subject, code, after, before))
                : Optional.empty();
    }
}
