package eu.di4c.people;

import eu.di4c.kernel.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Somebody acts with all the roles of another person, visibly, from a day to a day. */
public record Substitution(
        UUID id,
        PersonId absent,
        PersonId substitute,
        LocalDate starts,
        LocalDate ends,
        String givenBy,
        Instant givenAt) {

    public Substitution {
        if (ends.isBefore(starts) || absent.equals(substitute)) {
            throw new IllegalArgumentException(
                    "expected another person and an end after the start, found %s for %s from %s to %s"
                            .formatted(substitute, absent, starts, ends));
        }
    }
}
