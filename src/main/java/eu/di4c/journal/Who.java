package eu.di4c.journal;

import eu.di4c.kernel.PersonId;
import eu.di4c.kernel.protection.LegalBasis;
import eu.di4c.kernel.protection.Personal;
import java.util.List;
import java.util.Optional;

/** Who did something, as it was when it was done. */
public sealed interface Who {

    /**
     * Somebody who had signed in, or a program with her token.
     *
     * @param roles the roles that let her act there
     * @param inPlaceOf the name of the person for whom she stood in
     */
    record Person(
            @Personal(
                    what = Personal.Kind.DEED,
                    why = Personal.Purpose.ACCOUNTABILITY,
                    basis = LegalBasis.LEGAL_OBLIGATION,
                    kept = KEPT,
                    columns = {"journal.payload.person", "journal.entry.subject_key"})
            PersonId id,

            @Personal(
                    what = Personal.Kind.NAME,
                    why = Personal.Purpose.ACCOUNTABILITY,
                    basis = LegalBasis.LEGAL_OBLIGATION,
                    kept = KEPT,
                    columns = {"journal.payload.content", "journal.payload.name_key"})
            String name,

            @Personal(
                    what = Personal.Kind.FUNCTION,
                    why = Personal.Purpose.ACCOUNTABILITY,
                    basis = LegalBasis.LEGAL_OBLIGATION,
                    kept = KEPT,
                    columns = "journal.payload.content")
            List<As> roles,

            Optional<String> inPlaceOf)
            implements Who {

        /** How long it is known who did something: as long as audits may ask. */
        static final String KEPT = "P10Y";

        public Person {
            roles = List.copyOf(roles);
        }
    }

    /** A role by its code, and the path of the scope in which it was held. */
    record As(String role, String scope) {}

    /** Somebody at the command line. */
    record Operator(String name) implements Who {}

    /** The program itself. */
    record Program() implements Who {}

    /** Somebody who had not signed in, for example with a link from a letter. */
    record Nameless() implements Who {}

    /** Whoever it was, it is not known any more. */
    record Blanked() implements Who {}
}
