package eu.di4c.journal;

import static eu.di4c.kernel.protection.Personal.Kind.CHOICE;
import static eu.di4c.kernel.protection.Personal.Purpose.ACCOUNTABILITY;

import eu.di4c.kernel.PersonId;
import eu.di4c.kernel.protection.LegalBasis;
import eu.di4c.kernel.protection.Personal;
import java.time.Instant;

/** That somebody asked for the erasure of what is held about her, and nobody has seen to it yet. */
public record ErasureWish(
        @Personal(
                what = CHOICE,
                why = ACCOUNTABILITY,
                basis = LegalBasis.LEGAL_OBLIGATION,
                kept = KEPT,
                columns = "journal.erasure_wish.person")
        PersonId person,

        Instant asked) {

    /** How long it is remembered that she asked. */
    static final String KEPT = "P3Y";
}
