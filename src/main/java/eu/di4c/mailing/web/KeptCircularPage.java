package eu.di4c.mailing.web;

import eu.di4c.kernel.Scope;
import eu.di4c.mailing.Circular;
import eu.di4c.mailing.LetterState;
import eu.di4c.mailing.QueuedLetter;
import eu.di4c.mailing.Recipient;
import eu.di4c.site.Link;
import eu.di4c.site.Phrase;
import eu.di4c.site.Words;
import eu.di4c.site.part.Fact;
import eu.di4c.site.part.Table;
import java.util.List;

/** A letter to many as it was sent off: what it said, to whom it went, and what became of each. */
public record KeptCircularPage(
        List<Fact> facts, List<CircularPreviewPage.Text> texts, Table letters, List<Link> trail) {

    static KeptCircularPage of(Circular circular, List<QueuedLetter> letters, LetterWords letterWords) {
        var words = letterWords.words();
        List<Recipient> to = letters.stream()
                .filter(letter -> letter.state() != LetterState.DECLINED)
                .map(QueuedLetter::to)
                .toList();
        return new KeptCircularPage(
                List.of(
                        Fact.of(words.of("mailing.by"), circular.by()),
                        Fact.of(words.of("mailing.queued"), letterWords.time(circular.at())),
                        Fact.of(words.of("mailing.many.roles"), roles(circular, words)),
                        Fact.of(
                                words.of("mailing.many.reached"),
                                words.of("mailing.many.reached.people", to.size(), letters.size() - to.size()))),
                CircularPreviewPage.texts(circular.wordings(), to, words),
                table(letters, letterWords),
                trail(circular.scope(), words));
    }

    static String roles(Circular circular, Words words) {
        return words.list(circular.roles().stream()
                .sorted()
                .map(role -> words.of("people.role." + role.code()))
                .toList());
    }

    private static List<Link> trail(Scope scope, Words words) {
        return List.of(Link.of(words.of("mailing.many.all"), "/letters?scope=" + scope.path()));
    }

    private static Table table(List<QueuedLetter> letters, LetterWords letterWords) {
        var words = letterWords.words();
        return new Table(
                "recipients",
                words.of("mailing.many.recipients"),
                List.of(
                        Table.Column.text(words.of("mailing.to")),
                        Table.Column.text(words.of("mailing.language")),
                        Table.Column.text(words.of("mailing.state"))),
                letters.stream()
                        .map(letter -> new Table.Row(
                                LetterWords.to(letter),
                                List.of(Phrase.of(words.name(letter.to().language())), letterWords.tag(letter))))
                        .toList());
    }
}
