package eu.di4c.people;

import eu.di4c.kernel.PersonId;
import eu.di4c.kernel.protection.LegalBasis;
import eu.di4c.kernel.protection.Personal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Somebody acts with all the roles of another person, visibly, from a day to a day. */
public record Substitution(
        UUID id,

        @Personal(
                what = Personal.Kind.FUNCTION,
                why = Personal.Purpose.ACCOUNTABILITY,
                basis = LegalBasis.PUBLIC_TASK,
                kept = Personal.FOR_EVER,
                columns = "people.substitution.absent_id")
        PersonId absent,

        @Personal(
                what = Personal.Kind.FUNCTION,
                why = Personal.Purpose.ACCOUNTABILITY,
                basis = LegalBasis.PUBLIC_TASK,
                kept = Personal.FOR_EVER,
                columns = "people.substitution.substitute_id")
        PersonId substitute,

        LocalDate starts,
        LocalDate ends,

        @Personal(
                what = Personal.Kind.DEED,
                why = Personal.Purpose.ACCOUNTABILITY,
                basis = LegalBasis.PUBLIC_TASK,
                kept = Personal.FOR_EVER,
                columns = "people.substitution.given_by")
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
