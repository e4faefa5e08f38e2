package eu.di4c.calendar;

import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.protection.LegalBasis;
import eu.di4c.kernel.protection.Personal;
import java.time.Instant;
import java.util.Optional;

/**
 * What became of an item, said by somebody; facts are added, never changed, and the latest counts.
 *
 * @param on when it happened; may be unknown
 * @param until the new last day, present exactly for a granted delay
 * @param by who said so
 * @param recorded when it was said
 */
public record Fact(
        Kind kind,
        FuzzyDate on,
        Optional<FuzzyDate> until,
        Optional<LocalText> remark,

        @Personal(
                what = Personal.Kind.DEED,
                why = Personal.Purpose.ACCOUNTABILITY,
                basis = LegalBasis.PUBLIC_TASK,
                kept = Personal.FOR_EVER,
                columns = "calendar.fact.author")
        String by,

        Instant recorded) {

    /** What may become of an item. */
    public enum Kind {
        PLANNED,
        HELD,
        DELIVERED,
        ACCEPTED,
        CANCELLED,
        DELAY_GRANTED;

        /** Whether nothing is left to do. */
        public boolean isFinal() {
            return switch (this) {
                case PLANNED, DELAY_GRANTED -> false;
                case HELD, DELIVERED, ACCEPTED, CANCELLED -> true;
            };
        }
    }

    public Fact {
        if ((kind == Kind.DELAY_GRANTED) != until.isPresent()) {
            throw new IllegalArgumentException("a granted delay, and nothing else, says until when");
        }
    }
}
