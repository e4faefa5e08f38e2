package eu.di4c.people;

import eu.di4c.kernel.PersonId;
import eu.di4c.kernel.protection.LegalBasis;
import eu.di4c.kernel.protection.Personal;
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

        @Personal(
                what = Personal.Kind.CREDENTIAL,
                why = Personal.Purpose.SECURITY,
                basis = LegalBasis.LEGAL_OBLIGATION,
                kept = Person.KEPT,
                after = Personal.Event.LEFT,
                columns = "people.identity.person_id")
        PersonId person,

        String provider,

        @Personal(
                what = Personal.Kind.CREDENTIAL,
                why = Personal.Purpose.SECURITY,
                basis = LegalBasis.LEGAL_OBLIGATION,
                kept = Person.KEPT,
                after = Personal.Event.LEFT,
                columns = "people.identity.issuer")
        String issuer,

        @Personal(
                what = Personal.Kind.CREDENTIAL,
                why = Personal.Purpose.SECURITY,
                basis = LegalBasis.LEGAL_OBLIGATION,
                kept = Person.KEPT,
                after = Personal.Event.LEFT,
                columns = "people.identity.subject")
        String subject,

        @Personal(
                what = Personal.Kind.NAME,
                why = Personal.Purpose.ACCOUNT,
                basis = LegalBasis.PUBLIC_TASK,
                kept = Person.KEPT,
                after = Personal.Event.LEFT,
                columns = "people.identity.name")
        String name,

        Instant linked,
        Optional<Instant> lastUsed) {}
