package eu.di4c.mailing;

import static eu.di4c.kernel.protection.LegalBasis.PUBLIC_TASK;
import static eu.di4c.kernel.protection.Personal.Event.SENT;
import static eu.di4c.kernel.protection.Personal.Kind.CONTACT;
import static eu.di4c.kernel.protection.Personal.Kind.NAME;
import static eu.di4c.kernel.protection.Personal.Purpose.LETTERS;

import eu.di4c.kernel.Language;
import eu.di4c.kernel.PersonId;
import eu.di4c.kernel.protection.Personal;
import java.util.Optional;

/**
 * To whom a letter goes, and in which language she reads it.
 *
 * @param name as she writes it; one line
 * @param person empty when she is not known yet, as with an invitation
 */
public record Recipient(
        @Personal(
                what = NAME,
                why = LETTERS,
                basis = PUBLIC_TASK,
                kept = Recipient.KEPT,
                after = SENT,
                columns = {"mailing.letter.name", "mailing.letter.person_id"})
        String name,

        @Personal(
                what = CONTACT,
                why = LETTERS,
                basis = PUBLIC_TASK,
                kept = Recipient.KEPT,
                after = SENT,
                columns = {"mailing.letter.address", "mailing.attempt.says"})
        EmailAddress address,

        Language language,
        Optional<PersonId> person) {

    /** How long it is known to whom a letter went; what it said is forgotten sooner. */
    static final String KEPT = "P2Y";

    public Recipient {
        Line.check("the name of a recipient", name, 200);
    }

    /** Somebody who is not known yet. */
    public static Recipient unknown(String name, EmailAddress address, Language language) {
        return new Recipient(name, address, language, Optional.empty());
    }
}
