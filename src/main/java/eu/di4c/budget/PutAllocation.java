package eu.di4c.budget;

import eu.di4c.kernel.Money;
import java.util.List;

/** What comes of an attempt to state the money of a partner for a phase. */
public sealed interface PutAllocation {

    /** It is stored. */
    record Stored(Allocation allocation) implements PutAllocation {}

    /** Nothing was stored: published figures differ from the exact ones by a whole unit or more. */
    record Refused(List<Published.Deviation> deviations) implements PutAllocation {
        /** The widest of the differences. */
        public Money by() {
            return deviations.stream()
                    .map(Published.Deviation::by)
                    .max(Money::compareTo)
                    .orElseThrow();
        }
    }
}
