package eu.di4c.people;

import eu.di4c.kernel.PersonId;
import java.util.Optional;

/**
 * Somebody was sent to an identity provider and is not back yet.
 *
 * @param provider its name in the settings
 * @param person who links the account there to hers here; empty when somebody signs in
 * @param goOn where she goes on afterwards
 */
record Detour(String provider, String state, String nonce, String verifier, Optional<PersonId> person, String goOn) {

    static Detour to(String provider, Optional<PersonId> person, String goOn) {
        return new Detour(
                provider,
                Secret.made().text(),
                Secret.made().text(),
                Secret.made().text(),
                person,
                goOn);
    }
}
