package eu.di4c.mailing.web;

import eu.di4c.kernel.Scope;
import eu.di4c.mailing.Circular;
import eu.di4c.site.Link;
import eu.di4c.site.Phrase;
import eu.di4c.site.part.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The letters to many that were written in a part of the system.
 *
 * @param place what that part is called
 * @param older address of those before these
 */
public record CircularListPage(
        String place, String compose, Optional<Table> circulars, Optional<String> older, List<Link> trail) {

    /** How many one page shows. */
    static final int SIZE = 50;

    /** Made of one more than the page shows, so that it knows whether there are older ones. */
    static CircularListPage of(Scope scope, String place, List<Circular> found, LetterWords letterWords) {
        var words = letterWords.words();
        var circulars = found.stream().limit(SIZE).toList();
        return new CircularListPage(
                place,
                "/letters/new?scope=" + scope.path(),
                circulars.isEmpty() ? Optional.empty() : Optional.of(table(circulars, letterWords)),
                found.size() > SIZE
                        ? Optional.of("/letters?scope=" + scope.path() + "&after="
                                + circulars.getLast().id())
                        : Optional.empty(),
                List.of(Link.of(words.of("mailing.many.all"), "/letters?scope=" + scope.path())));
    }

    private static Table table(List<Circular> circulars, LetterWords letterWords) {
        var words = letterWords.words();
        return new Table(
                "circulars",
                words.of("mailing.many.table"),
                List.of(
                        Table.Column.text(words.of("mailing.subject")),
                        Table.Column.text(words.of("mailing.many.roles")),
                        Table.Column.text(words.of("mailing.by")),
                        Table.Column.text(words.of("mailing.queued"))),
                circulars.stream()
                        .map(circular -> new Table.Row(
                                new Link(subject(circular, letterWords), "/letters/" + circular.id()),
                                List.of(
                                        Phrase.of(KeptCircularPage.roles(circular, words)),
                                        Phrase.of(circular.by()),
                                        Phrase.of(letterWords.time(circular.at())))))
                        .toList());
    }

    /** In the reader's language if it was written in that, else in one in which it was. */
    static Phrase subject(Circular circular, LetterWords letterWords) {
        var words = letterWords.words();
        return circular.wordings().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(
                        (a, b) -> Boolean.compare(b == words.language(), a == words.language())))
                .findFirst()
                .map(wording -> new Phrase(
                        wording.getValue().subject(),
                        Optional.of(wording.getKey().locale()).filter(locale -> !words.speaks(locale))))
                .orElse(Phrase.of(circular.id().toString()));
    }
}
