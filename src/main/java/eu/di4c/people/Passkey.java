package eu.di4c.people;

import eu.di4c.kernel.PersonId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A key of which a person's device keeps the secret half; with it she signs in without a password.
 *
 * @param label what she calls it
 */
public record Passkey(UUID id, PersonId person, String label, Instant made, Optional<Instant> lastUsed) {

    /** The longest label, in characters. */
    public static final int LONGEST_LABEL = 80;
}
