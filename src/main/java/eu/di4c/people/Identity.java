package eu.di4c.people;

import eu.di4c.kernel.PersonId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An account of a person with an identity provider, with which she signs in here.
 *
 * @param provider its name in the settings
 * @param name how the account is called there
 */
public record Identity(
        UUID id,
        PersonId person,
        String provider,
        String issuer,
        String subject,
        String name,
        Instant linked,
        Optional<Instant> lastUsed) {}
