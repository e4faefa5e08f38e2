package eu.di4c.mailing.web;

import eu.di4c.mailing.LetterState;
import eu.di4c.mailing.QueuedLetter;
import eu.di4c.site.Link;
import eu.di4c.site.Phrase;
import eu.di4c.site.Words;
import eu.di4c.site.part.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Letters out and what became of them, the newest first.
 *
 * @param open whether there is a mail server
 * @param filters the states to look at one by one
 * @param letters the letters; empty when there are none
 * @param next where older ones are
 */
public record OutboxPage(
        boolean open, List<Filter> filters, Optional<Table> letters, Optional<String> next, List<Link> trail) {

    /** How many letters one page shows. */
    static final int SIZE = 50;

    /** Letters of one state, or all; how many there are, and whether they are shown. */
    public record Filter(String label, String href, boolean shown) {}

    /** Made of one letter more than the page shows. */
    static OutboxPage of(
            List<QueuedLetter> letters,
            Optional<LetterState> state,
            Map<LetterState, Long> counts,
            boolean open,
            LetterWords words) {
        var shown = letters.stream().limit(SIZE).toList();
        return new OutboxPage(
                open,
                filters(state, counts, words),
                shown.isEmpty() ? Optional.empty() : Optional.of(table(shown, words)),
                letters.size() > SIZE
                        ? Optional.of(
                                "/outbox?state=" + state.map(LetterState::code).orElse("") + "&after="
                                        + shown.getLast().id())
                        : Optional.empty(),
                List.of(Link.of(words.words().of("mailing.outbox.title"), "/outbox")));
    }

    private static List<Filter> filters(Optional<LetterState> state, Map<LetterState, Long> counts, LetterWords words) {
        var filters = new ArrayList<Filter>();
        filters.add(new Filter(words.words().of("mailing.outbox.all"), "/outbox", state.isEmpty()));
        counts.forEach((each, count) -> filters.add(new Filter(
                words.words().of("mailing.outbox.count", words.state(each), count),
                "/outbox?state=" + each.code(),
                state.filter(each::equals).isPresent())));
        return List.copyOf(filters);
    }

    private static Table table(List<QueuedLetter> letters, LetterWords words) {
        Words said = words.words();
        return new Table(
                "letters",
                said.of("mailing.outbox.table"),
                List.of(
                        Table.Column.text(said.of("mailing.subject")),
                        Table.Column.text(said.of("mailing.to")),
                        Table.Column.text(said.of("mailing.kind")),
                        Table.Column.text(said.of("mailing.state")),
                        Table.Column.text(said.of("mailing.queued"))),
                letters.stream()
                        .map(letter -> new Table.Row(
                                new Link(words.subject(letter), "/outbox/" + letter.id()),
                                List.of(
                                        LetterWords.to(letter),
                                        Phrase.of(said.capital(words.kind(letter.kind()))),
                                        words.tag(letter),
                                        Phrase.of(words.time(letter.at())))))
                        .toList());
    }
}
