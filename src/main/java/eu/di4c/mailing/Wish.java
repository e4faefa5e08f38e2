package eu.di4c.mailing;

import static eu.di4c.kernel.protection.LegalBasis.PUBLIC_TASK;
import static eu.di4c.kernel.protection.Personal.Event.LEFT;
import static eu.di4c.kernel.protection.Personal.Kind.CHOICE;
import static eu.di4c.kernel.protection.Personal.Purpose.LETTERS;

import eu.di4c.kernel.protection.Personal;
import java.time.Instant;

/**
 * What somebody said about letters of one kind, as a person or under an address.
 *
 * @param who the address, or the identifier of the person
 */
record Wish(
        @Personal(
                what = CHOICE,
                why = LETTERS,
                basis = PUBLIC_TASK,
                kept = "P2Y",
                after = LEFT,
                columns = {"mailing.wish.person_id", "mailing.wish.address"})
        String who,

        String kind,

        @Personal(
                what = CHOICE,
                why = LETTERS,
                basis = PUBLIC_TASK,
                kept = "P2Y",
                after = LEFT,
                columns = "mailing.wish.frequency")
        Frequency frequency,

        Instant at) {}
