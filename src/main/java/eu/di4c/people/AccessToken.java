package eu.di4c.people;

import eu.di4c.kernel.Action;
import eu.di4c.kernel.PersonId;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.protection.LegalBasis;
import eu.di4c.kernel.protection.Personal;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A secret with which a program uses the API in the name of a person, within a scope, until a moment.
 *
 * @param actions what it allows beyond reading what is public
 */
public record AccessToken(
        UUID id,

        @Personal(
                what = Personal.Kind.CREDENTIAL,
                why = Personal.Purpose.SECURITY,
                basis = LegalBasis.LEGAL_OBLIGATION,
                kept = Person.KEPT,
                after = Personal.Event.LEFT,
                columns = {"people.access_token.person_id", "people.access_token.token_hash"})
        PersonId person,

        @Personal(
                what = Personal.Kind.STATEMENT,
                why = Personal.Purpose.ACCOUNT,
                basis = LegalBasis.PUBLIC_TASK,
                kept = Person.KEPT,
                after = Personal.Event.LEFT,
                columns = "people.access_token.name")
        String name,

        Scope scope,
        Set<Action> actions,
        Instant made,
        Instant expires,
        Optional<Instant> lastUsed) {

    public AccessToken {
        actions = Set.copyOf(actions);
    }

    boolean counts(Instant now) {
        return now.isBefore(expires);
    }
}
