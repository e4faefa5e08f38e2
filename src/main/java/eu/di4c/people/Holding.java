package eu.di4c.people;

import eu.di4c.kernel.PersonId;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.protection.LegalBasis;
import eu.di4c.kernel.protection.Personal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A role that a person holds in a scope, from a day to a day.
 *
 * @param ends its last day, when one is known
 * @param withdrawn who took it away before its end, when and why
 */
public record Holding(
        UUID id,

        @Personal(
                what = Personal.Kind.FUNCTION,
                why = Personal.Purpose.ACCOUNTABILITY,
                basis = LegalBasis.PUBLIC_TASK,
                kept = Personal.FOR_EVER,
                columns = {"people.holding.person_id", "people.holding.role", "people.holding.scope"})
        PersonId person,

        Role role,
        Scope scope,
        LocalDate starts,
        Optional<LocalDate> ends,

        @Personal(
                what = Personal.Kind.DEED,
                why = Personal.Purpose.ACCOUNTABILITY,
                basis = LegalBasis.PUBLIC_TASK,
                kept = Personal.FOR_EVER,
                columns = "people.holding.given_by")
        String givenBy,

        Instant givenAt,
        Optional<Withdrawal> withdrawn) {

    /** A role taken away. */
    public record Withdrawal(
            @Personal(
                    what = Personal.Kind.DEED,
                    why = Personal.Purpose.ACCOUNTABILITY,
                    basis = LegalBasis.PUBLIC_TASK,
                    kept = Personal.FOR_EVER,
                    columns = "people.holding.withdrawn_by")
            String by,

            Instant at,

            @Personal(
                    what = Personal.Kind.STATEMENT,
                    why = Personal.Purpose.ACCOUNTABILITY,
                    basis = LegalBasis.PUBLIC_TASK,
                    kept = Personal.FOR_EVER,
                    columns = "people.holding.reason")
            String reason) {}

    public Holding {
        if (ends.filter(last -> last.isBefore(starts)).isPresent()) {
            throw new IllegalArgumentException("a role ends on %s before it starts on %s".formatted(ends, starts));
        }
    }

    /** Whether it counts on a day. */
    public boolean counts(LocalDate day) {
        return withdrawn.isEmpty()
                && !day.isBefore(starts)
                && ends.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** Whether it counts on a day or will later. */
    public boolean isOpen(LocalDate day) {
        return withdrawn.isEmpty() && ends.map(last -> !day.isAfter(last)).orElse(true);
    }
}
