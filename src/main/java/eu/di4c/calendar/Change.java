package eu.di4c.calendar;

import eu.di4c.kernel.Period;
import eu.di4c.kernel.Slug;
import java.util.Optional;

/**
 * What one act did to the dates of one thing.
 *
 * @param code the item's code, or the number of the phase
 * @param before the period it had; empty when the act brought it in
 */
public record Change(Slug network, Subject subject, String code, Optional<Period> before, Period after) {

    /** What the dates belong to. */
    public enum Subject {
        ITEM,
        PHASE
    }

    /** The change that takes this one back; what an act brought in is not taken out again. */
    public Optional<Change> reversed() {
        return before.map(old -> new Change(network, subject, code, Optional.of(after), old));
    }
}
