package eu.di4c.kernel.protection;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What becomes of one kind of things about a person when she is erased or their term is over.
 *
 * @param title key of the message that names the kind, as {@link Told} has it
 * @param count how many there are
 */
public record Fate(String title, long count, Outcome outcome) {

    /** Whether it goes, and if not, why. */
    public sealed interface Outcome {

        /** It is erased. */
        record Goes() implements Outcome {}

        /** It stays, but nothing in it names her any more. */
        record Nameless() implements Outcome {}

        /**
         * It stays as it is.
         *
         * @param why what it is needed for
         * @param basis what allows it
         * @param until day from which on it is not needed; empty when it is kept for ever
         */
        record Stays(Personal.Purpose why, LegalBasis basis, Optional<LocalDate> until) implements Outcome {}
    }

    public static Fate goes(String title, long count) {
        return new Fate(title, count, new Outcome.Goes());
    }

    public static Fate nameless(String title, long count) {
        return new Fate(title, count, new Outcome.Nameless());
    }

    public static Fate stays(
            String title, long count, Personal.Purpose why, LegalBasis basis, Optional<LocalDate> until) {
        return new Fate(title, count, new Outcome.Stays(why, basis, until));
    }
}
