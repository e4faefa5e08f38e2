package eu.di4c.mailing;

import eu.di4c.kernel.Language;
import eu.di4c.kernel.PersonId;
import java.util.Optional;

/**
 * To whom a letter goes, and in which language she reads it.
 *
 * @param name as she writes it; one line
 * @param person empty when she is not known yet, as with an invitation
 */
public record Recipient(String name, EmailAddress address, Language language, Optional<PersonId> person) {

    public Recipient {
        Line.check("the name of a recipient", name, 200);
    }

    /** Somebody who is not known yet. */
    public static Recipient unknown(String name, EmailAddress address, Language language) {
        return new Recipient(name, address, language, Optional.empty());
    }
}
