package eu.di4c.people;

import eu.di4c.kernel.PersonId;
import eu.di4c.kernel.protection.LegalBasis;
import eu.di4c.kernel.protection.Personal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A key of which a person's device keeps the secret half; with it she signs in without a password.
 *
 * @param label what she calls it
 */
public record Passkey(
        UUID id,

        @Personal(
                what = Personal.Kind.CREDENTIAL,
                why = Personal.Purpose.SECURITY,
                basis = LegalBasis.LEGAL_OBLIGATION,
                kept = Person.KEPT,
                after = Personal.Event.LEFT,
                columns = {"people.passkey.person_id", "people.passkey.public_key"})
        PersonId person,

        @Personal(
                what = Personal.Kind.STATEMENT,
                why = Personal.Purpose.ACCOUNT,
                basis = LegalBasis.PUBLIC_TASK,
                kept = Person.KEPT,
                after = Personal.Event.LEFT,
                columns = "people.passkey.label")
        String label,

        Instant made,
        Optional<Instant> lastUsed) {

    /** The longest label, in characters. */
    public static final int LONGEST_LABEL = 80;
}
