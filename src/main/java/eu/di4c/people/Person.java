package eu.di4c.people;

import eu.di4c.kernel.Language;
import eu.di4c.kernel.PersonId;
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
        String name,
        EmailAddress address,
        Language language,
        boolean sample,
        Instant since,
        Optional<Instant> left) {

    /** The longest name, in characters. */
    public static final int LONGEST_NAME = 120;

    public Person {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("expected a name of 1 to 120 characters, found '" + name + "'");
        }
    }
}
