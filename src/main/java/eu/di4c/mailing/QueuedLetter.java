package eu.di4c.mailing;

import static eu.di4c.kernel.protection.LegalBasis.PUBLIC_TASK;
import static eu.di4c.kernel.protection.Personal.Event.SENT;
import static eu.di4c.kernel.protection.Personal.Kind.STATEMENT;
import static eu.di4c.kernel.protection.Personal.Purpose.LETTERS;

import eu.di4c.kernel.protection.Personal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A letter in the outbox.
 *
 * @param kind code of its kind
 * @param leavable whether its recipient may say that she wants no more of this kind
 * @param content empty once its time of keeping is over
 * @param by whose act it tells of
 * @param attempts what was tried, the earliest first
 */
public record QueuedLetter(
        LetterId id,
        String kind,
        boolean leavable,
        Recipient to,

        @Personal(
                what = STATEMENT,
                why = LETTERS,
                basis = PUBLIC_TASK,
                kept = "P2Y",
                after = SENT,
                columns = "mailing.letter.subject")
        String subject,

        @Personal(
                what = STATEMENT,
                why = LETTERS,
                basis = PUBLIC_TASK,
                kept = "P90D",
                after = SENT,
                columns = "mailing.letter.content")
        Optional<Letter.Content> content,

        LetterState state,
        Instant at,
        Instant due,
        String by,
        List<Attempt> attempts) {

    public QueuedLetter {
        attempts = List.copyOf(attempts);
    }

    /** How often it has been tried in vain since it was queued or somebody last asked for another try. */
    int failures() {
        int failures = 0;
        for (var attempt : attempts) {
            failures = switch (attempt.outcome()) {
                case FAILED -> failures + 1;
                case ASKED, SENT, REFUSED -> 0;
            };
        }
        return failures;
    }
}
