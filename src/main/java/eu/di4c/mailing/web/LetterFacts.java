package eu.di4c.mailing.web;

import eu.di4c.mailing.Attempt;
import eu.di4c.mailing.QueuedLetter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/** A letter of the outbox, for programs; what it says is not told, only what became of it. */
@Schema(name = "Letter", description = "A letter of the outbox and what became of it")
record LetterFacts(
        String id,
        String kind,
        String name,
        String address,
        String language,
        String subject,
        String state,
        Instant queued,
        Instant due,
        List<Try> attempts) {

    /** One attempt. */
    @Schema(name = "LetterAttempt", description = "Something that was tried with a letter")
    record Try(Instant at, String outcome, String by, String says) {
        static Try of(Attempt attempt) {
            return new Try(attempt.at(), attempt.outcome().code(), attempt.by(), attempt.says());
        }
    }

    static LetterFacts of(QueuedLetter letter) {
        return new LetterFacts(
                letter.id().toString(),
                letter.kind(),
                letter.to().name(),
                letter.to().address().text(),
                letter.to().language().tag(),
                letter.subject(),
                letter.state().code(),
                letter.at(),
                letter.due(),
                letter.attempts().stream().map(Try::of).toList());
    }
}
