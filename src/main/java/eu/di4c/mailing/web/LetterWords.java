package eu.di4c.mailing.web;

import eu.di4c.mailing.LetterKind;
import eu.di4c.mailing.LetterState;
import eu.di4c.mailing.QueuedLetter;
import eu.di4c.site.Phrase;
import eu.di4c.site.Words;
import eu.di4c.site.part.MailAddress;
import eu.di4c.site.part.Several;
import eu.di4c.site.part.Tag;
import eu.di4c.site.part.Tone;
import gg.jte.Content;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * How letters are spoken of on pages.
 *
 * @param open whether there is a mail server: without one a letter does not wait, it is held
 */
record LetterWords(Words words, List<LetterKind> kinds, boolean open) {

    String state(LetterState state) {
        return switch (state) {
            case WAITING -> words.of(open ? "mailing.state.waiting" : "mailing.state.held");
            case GATHERED -> words.of("mailing.state.gathered");
            case BUNDLED -> words.of("mailing.state.bundled");
            case SENT -> words.of("mailing.state.sent");
            case DEAD -> words.of("mailing.state.dead");
            case DECLINED -> words.of("mailing.state.declined");
        };
    }

    Tag tag(QueuedLetter letter) {
        var tone = switch (letter.state()) {
            case WAITING, GATHERED -> Tone.BUSY;
            case BUNDLED, SENT -> Tone.GOOD;
            case DEAD -> Tone.STOPPED;
            case DECLINED -> Tone.PLAIN;
        };
        return new Tag(words.capital(state(letter.state())), tone);
    }

    /** What a letter of a kind is called; its code when nobody writes such letters any more. */
    String kind(String code) {
        return kinds.stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .map(kind -> kind.one(words))
                .orElse(code);
    }

    /** The subject, marked up with its language. */
    Phrase subject(QueuedLetter letter) {
        var locale = letter.to().language().locale();
        return new Phrase(letter.subject(), Optional.of(locale).filter(other -> !words.speaks(other)));
    }

    /** The name on one line and the address on the next. */
    static Content to(QueuedLetter letter) {
        var address = new MailAddress(letter.to().address().text());
        return letter.to().name().isBlank()
                ? address
                : new Several(List.of(Phrase.of(letter.to().name()), address));
    }

    String time(Instant at) {
        var there = at.atZone(ZoneId.systemDefault());
        return words.of("mailing.time", there.toLocalDate(), words.time(there.toLocalTime()));
    }
}
