package eu.di4c.mailing;

import static eu.di4c.kernel.protection.LegalBasis.PUBLIC_TASK;
import static eu.di4c.kernel.protection.Personal.Kind.NAME;
import static eu.di4c.kernel.protection.Personal.Purpose.ACCOUNTABILITY;

import eu.di4c.kernel.Language;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.protection.Personal;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A letter to many, as it was sent off.
 *
 * @param scope whose people it was written to
 * @param roles which of them
 * @param wordings what it says, in each language in which somebody got it
 */
public record Circular(
        CircularId id,
        Scope scope,
        Set<Role> roles,
        Map<Language, Wording> wordings,
        Instant at,

        @Personal(
                what = NAME,
                why = ACCOUNTABILITY,
                basis = PUBLIC_TASK,
                kept = Personal.FOR_EVER,
                columns = {"mailing.circular.by", "mailing.letter.by", "mailing.attempt.by"})
        String by) {

    public Circular {
        roles = Set.copyOf(roles);
        wordings = Map.copyOf(wordings);
    }

    /**
     * What a letter to many says in one language.
     *
     * @param body an empty line begins a new paragraph
     */
    public record Wording(String subject, String body) {
        public Wording {
            Line.check("the subject of a letter", subject, 250);
        }
    }

    /** What somebody means to send. */
    public record Draft(Scope scope, Set<Role> roles, Map<Language, Wording> wordings) {
        public Draft {
            roles = Set.copyOf(new TreeSet<>(roles));
            wordings = Map.copyOf(new TreeMap<>(wordings));
        }
    }
}
