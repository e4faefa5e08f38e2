package eu.di4c.kernel.reading;

import java.util.List;

/**
 * What a written text was understood as, beside the text itself.
 *
 * @param <T> what was asked for: a date, a period, an amount
 */
public sealed interface Reading<T> {

    /** The text exactly as somebody wrote it. */
    String written();

    /** The text can mean only this. */
    record Understood<T>(T value, String written) implements Reading<T> {}

    /**
     * A person must choose or write it anew.
     *
     * @param readings what the text may mean, at least one; a single one when the other is no such value, or when the
     *     text itself says that it is inexact ({@code about 25,000})
     */
    record Ambiguous<T>(List<T> readings, String written) implements Reading<T> {
        public Ambiguous {
            if (readings.isEmpty()) {
                throw new IllegalArgumentException(
                        "an ambiguous text has at least one reading, found none: " + written);
            }
            readings = List.copyOf(readings);
        }
    }

    /** The text says that it is not known or not decided, or is empty: {@code tbd}, {@code de stabilit}, {@code n/a}. */
    record Unknown<T>(String written) implements Reading<T> {}

    /** The text is a rule that comes again, not one date: {@code every autumn}, {@code în fiecare an}. */
    record Recurring<T>(String written) implements Reading<T> {}

    /** The text means something that this language's rules do not know. */
    record NotUnderstood<T>(String written) implements Reading<T> {}

    /** One reading is understood, several ask, none is not understood. */
    static <T> Reading<T> of(List<T> readings, String written) {
        return switch (readings.size()) {
            case 0 -> new NotUnderstood<>(written);
            case 1 -> new Understood<>(readings.getFirst(), written);
            default -> new Ambiguous<>(readings, written);
        };
    }

    /** Asks a person even when there is only one reading. */
    static <T> Reading<T> unsure(List<T> readings, String written) {
        return readings.isEmpty() ? new NotUnderstood<>(written) : new Ambiguous<>(readings, written);
    }
}
