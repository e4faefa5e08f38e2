package eu.di4c.mailing.web;

import eu.di4c.mailing.Attempt;
import eu.di4c.mailing.LetterState;
import eu.di4c.mailing.QueuedLetter;
import eu.di4c.site.Link;
import eu.di4c.site.Phrase;
import eu.di4c.site.form.Form;
import eu.di4c.site.part.Fact;
import eu.di4c.site.part.Tag;
import java.util.List;
import java.util.Optional;

/**
 * One letter of the outbox.
 *
 * @param text as its recipient reads it; empty once its time of keeping is over
 * @param language of the text
 * @param tries what was tried, the earliest first
 * @param mayBeRetried whether it was given up and can be sent after all
 */
public record LetterPage(
        Form form,
        String address,
        Phrase subject,
        Tag state,
        List<Fact> facts,
        Optional<String> text,
        String language,
        List<String> tries,
        boolean mayBeRetried,
        List<Link> trail) {

    static LetterPage of(QueuedLetter letter, Optional<String> text, Form form, LetterWords letterWords) {
        var words = letterWords.words();
        String address = "/outbox/" + letter.id();
        return new LetterPage(
                form,
                address,
                letterWords.subject(letter),
                letterWords.tag(letter),
                List.of(
                        new Fact(words.of("mailing.to"), LetterWords.to(letter)),
                        Fact.of(words.of("mailing.kind"), words.capital(letterWords.kind(letter.kind()))),
                        Fact.of(
                                words.of("mailing.language"),
                                words.name(letter.to().language())),
                        Fact.of(words.of("mailing.queued"), letterWords.time(letter.at())),
                        Fact.of(words.of("mailing.by"), letter.by())),
                text,
                letter.to().language().tag(),
                letter.attempts().stream()
                        .map(attempt -> attempt(attempt, letterWords))
                        .toList(),
                letter.state() == LetterState.DEAD && text.isPresent(),
                List.of(
                        Link.of(words.of("mailing.outbox.title"), "/outbox"),
                        new Link(letterWords.subject(letter), address)));
    }

    private static String attempt(Attempt attempt, LetterWords words) {
        String time = words.time(attempt.at());
        return switch (attempt.outcome()) {
            case SENT -> words.words().of("mailing.attempt.sent", time);
            case FAILED -> words.words().of("mailing.attempt.failed", time, attempt.says());
            case REFUSED -> words.words().of("mailing.attempt.refused", time, attempt.says());
            case ASKED -> words.words().of("mailing.attempt.asked", time, attempt.by());
        };
    }
}
