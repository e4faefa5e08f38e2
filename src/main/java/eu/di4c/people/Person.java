package eu.di4c.people;

import eu.di4c.kernel.Language;
import eu.di4c.kernel.PersonId;
import eu.di4c.kernel.protection.LegalBasis;
import eu.di4c.kernel.protection.Personal;
import eu.di4c.mailing.EmailAddress;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody who can sign in.
 *
 * @param language in which letters to her are written
 * @param sample whether she is one of the sample's invented people
 * @param left when her account was closed
 */
public record Person(
        PersonId id,

        @Personal(
                what = Personal.Kind.NAME,
                why = Personal.Purpose.ACCOUNT,
                basis = LegalBasis.PUBLIC_TASK,
                kept = Person.KEPT,
                after = Personal.Event.LEFT,
                columns = "people.person.name")
        String name,

        @Personal(
                what = Personal.Kind.CONTACT,
                why = Personal.Purpose.ACCOUNT,
                basis = LegalBasis.PUBLIC_TASK,
                kept = Person.KEPT,
                after = Personal.Event.LEFT,
                columns = {"people.person.address", "people.person.address_key"})
        EmailAddress address,

        @Personal(
                what = Personal.Kind.CHOICE,
                why = Personal.Purpose.ACCOUNT,
                basis = LegalBasis.PUBLIC_TASK,
                kept = Person.KEPT,
                after = Personal.Event.LEFT,
                columns = "people.person.language")
        Language language,

        boolean sample,
        Instant since,
        Optional<Instant> left) {

    /** How long an account stays when nothing is left to do with it. */
    static final String KEPT = "P2Y";

    /** The longest name, in characters. */
    public static final int LONGEST_NAME = 120;

    public Person {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("expected a name of 1 to 120 characters, found '" + name + "'");
        }
    }
}
