package eu.di4c.translation.web;

import eu.di4c.site.Link;
import eu.di4c.site.Phrase;
import eu.di4c.site.Words;
import eu.di4c.site.part.Table;
import eu.di4c.translation.Progress;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How far texts are, as a table. */
record ProgressTable(Words words) {

    /** Of what people wrote. */
    Table ofContent(String caption, List<Table.Row> rows) {
        return table(
                "progress",
                caption,
                words.of("translation.language"),
                List.of("translation.state.done", "translation.state.outdated", "translation.state.missing"),
                rows);
    }

    /** Of the interface. */
    Table ofInterface(String caption, String head, List<Table.Row> rows) {
        return table(
                "interface",
                caption,
                head,
                List.of("translation.standing.done", "translation.state.outdated", "translation.standing.unconfirmed"),
                rows);
    }

    private Table table(String id, String caption, String head, List<String> columns, List<Table.Row> rows) {
        return new Table(
                id,
                caption,
                Stream.concat(
                                Stream.of(Table.Column.text(head)),
                                columns.stream().map(key -> Table.Column.figures(words.capital(words.of(key)))))
                        .toList(),
                rows);
    }

    Table.Row row(Link what, Progress progress) {
        return new Table.Row(
                what,
                IntStream.of(progress.done(), progress.outdated(), progress.missing())
                        .mapToObj(count -> Phrase.of(words.number(count)))
                        .toList());
    }
}
