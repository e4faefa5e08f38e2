package eu.di4c.kernel;

import java.util.List;
import java.util.Optional;

/**
 * Something that was done: every command that changes anything announces it in the transaction in which it happens, and the
 * journal hears.
 *
 * @param what the deed as a subject and a past participle, for example {@code notice.published}; the journal has words for it
 *     in every language under {@code journal.deed.<what>}
 * @param subject what it was done to
 * @param scope to which part of the system that belongs; decides who may read of it
 * @param why the reason that was given for it
 * @param changes old and new values, field by field
 */
public record Recorded(
        Actor by, String what, SubjectRef subject, Scope scope, Optional<String> why, List<Change> changes) {

    /** One field that has another value now; empty where there was or is none. */
    public record Change(String field, Optional<String> before, Optional<String> after) {}

    public Recorded {
        if (!what.matches("[a-z]+\\.[a-z]+[A-Za-z]*")) {
            throw new IllegalArgumentException("expected a deed such as notice.published, found " + what);
        }
        changes = List.copyOf(changes);
    }

    public static Recorded of(Actor by, String what, SubjectRef subject, Scope scope, List<Change> changes) {
        return new Recorded(by, what, subject, scope, Optional.empty(), changes);
    }
}
