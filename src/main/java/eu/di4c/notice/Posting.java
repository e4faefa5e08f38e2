package eu.di4c.notice;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where and how long a notice hung for everybody to read.
 *
 * @param proof what proves it, for example the number of the record
 */
public record Posting(
        Optional<LocalDate> from, Optional<LocalDate> to, Optional<String> where, Optional<String> proof) {

    /** Nothing is known of it. */
    public static final Posting UNKNOWN =
            new Posting(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public Posting {
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new IllegalArgumentException(
                    "a posting cannot end on %s before it begins on %s".formatted(to.get(), from.get()));
        }
    }
}
