package eu.di4c.mailing.web;

import eu.di4c.kernel.Actor;
import eu.di4c.mailing.Circular;
import eu.di4c.mailing.LetterState;
import eu.di4c.mailing.Outbox;
import eu.di4c.mailing.OutboxSearch;
import eu.di4c.mailing.QueuedLetter;
import eu.di4c.site.Cell;
import eu.di4c.site.Listed;
import eu.di4c.site.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Letters, to be taken out. */
final class LetterLists {

    /** How many are asked for at once. */
    static final int AT_A_TIME = 200;

    private LetterLists() {}

    static Listed<QueuedLetter> outbox(Outbox outbox, Actor by, Optional<LetterState> state, LetterWords words) {
        var said = words.words();
        return addressed(
                        Listed.paged(
                                "outbox",
                                last -> outbox.letters(
                                        by, new OutboxSearch(state, last.map(QueuedLetter::id), AT_A_TIME))),
                        said)
                .with(
                        "kind",
                        said.of("mailing.kind"),
                        letter -> new Cell.Coded(letter.kind(), words.kind(letter.kind())))
                .with(
                        "state",
                        said.of("mailing.state"),
                        letter -> new Cell.Coded(letter.state().code(), words.state(letter.state())))
                .with("written", said.of("mailing.queued"), letter -> new Cell.Moment(letter.at()));
    }

    private static Listed<QueuedLetter> addressed(Listed<QueuedLetter> list, Words said) {
        return list.with(
                        "letter",
                        said.of("site.field.code"),
                        letter -> Cell.text(letter.id().toString()))
                .with("subject", said.of("mailing.subject"), letter -> Cell.text(letter.subject()))
                .with(
                        "name",
                        said.of("mailing.to"),
                        letter -> Cell.text(letter.to().name()))
                .with(
                        "address",
                        said.of("mailing.address"),
                        letter -> Cell.text(letter.to().address().text()))
                .with(
                        "language",
                        said.of("mailing.language"),
                        letter -> new Cell.Coded(
                                letter.to().language().tag(),
                                said.name(letter.to().language())));
    }

    static Listed<Circular> circulars(Function<Optional<Circular>, List<Circular>> circulars, LetterWords words) {
        var said = words.words();
        return Listed.paged("letters", circulars)
                .with(
                        "letter",
                        said.of("site.field.code"),
                        letter -> Cell.text(letter.id().toString()))
                .with(
                        "subject",
                        said.of("mailing.subject"),
                        letter -> Cell.text(
                                CircularListPage.subject(letter, words).text()))
                .with(
                        "roles",
                        said.of("mailing.many.roles"),
                        letter -> new Cell.Coded(
                                letter.roles().stream()
                                        .sorted()
                                        .map(role -> role.code())
                                        .collect(Collectors.joining(" ")),
                                KeptCircularPage.roles(letter, said)))
                .with("by", said.of("mailing.by"), letter -> Cell.text(letter.by()))
                .with("written", said.of("mailing.queued"), letter -> new Cell.Moment(letter.at()));
    }
}
