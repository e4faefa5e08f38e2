package eu.di4c.people;

import eu.di4c.kernel.PersonId;
import eu.di4c.people.Attempts.Limit;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Asks somebody who is signed in for her password once more, before what a passer-by at her desk must not do. */
@Component
class OwnPassword {

    private final PersonStore people;
    private final Passwords passwords;
    private final Attempts attempts;

    OwnPassword(PersonStore people, Passwords passwords, Attempts attempts) {
        this.people = people;
        this.passwords = passwords;
        this.attempts = attempts;
    }

    boolean has(PersonId person) {
        return people.passwordHash(person).isPresent();
    }

    /** Tries her password; who has none has nothing to prove. */
    Tried tried(PersonId person, String typed) {
        var hash = people.passwordHash(person);
        if (hash.isEmpty()) {
            return Tried.RIGHT;
        }
        var limit = new Limit("own password of " + person, 10, Duration.ofMinutes(15));
        if (attempts.exceeded(limit)) {
            return Tried.TOO_OFTEN;
        }
        if (!passwords.matches(typed, hash)) {
            attempts.count(limit);
            return Tried.WRONG;
        }
        attempts.forget(limit);
        return Tried.RIGHT;
    }
}
