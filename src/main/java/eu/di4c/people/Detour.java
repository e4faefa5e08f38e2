package eu.di4c.people;

import eu.di4c.kernel.PersonId;
import eu.di4c.kernel.protection.LegalBasis;
import eu.di4c.kernel.protection.Personal;
import eu.di4c.people.asking.Secret;
import java.util.Optional;

/**
 * Somebody was sent to an identity provider and is not back yet.
 *
 * @param provider its name in the settings
 * @param person who links the account there to hers here; empty when somebody signs in
 * @param goOn where she goes on afterwards
 */
record Detour(
        String provider,
        String state,
        String nonce,
        String verifier,

        @Personal(
                what = Personal.Kind.CREDENTIAL,
                why = Personal.Purpose.SECURITY,
                basis = LegalBasis.LEGAL_OBLIGATION,
                kept = "P1D",
                after = Personal.Event.RECORDED,
                columns = {"people.detour.person_id", "people.ceremony.person_id"})
        Optional<PersonId> person,

        String goOn) {

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
