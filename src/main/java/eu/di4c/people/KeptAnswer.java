package eu.di4c.people;

import eu.di4c.kernel.PersonId;
import eu.di4c.kernel.protection.LegalBasis;
import eu.di4c.kernel.protection.Personal;
import java.time.Instant;

/** An answer that is kept for a day, for the case that it is lost and the program of a person asks again. */
record KeptAnswer(
        @Personal(
                what = Personal.Kind.DEED,
                why = Personal.Purpose.ACCOUNT,
                basis = LegalBasis.PUBLIC_TASK,
                kept = KeptAnswer.KEPT,
                columns = {
                    "people.kept_answer.person_id",
                    "people.kept_answer.begun_at",
                    "people.kept_answer.headers",
                    "people.kept_answer.body"
                })
        PersonId person,

        Instant begun) {

    /** How long it is known what was answered. */
    static final String KEPT = "P1D";
}
