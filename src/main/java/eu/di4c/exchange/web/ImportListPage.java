package eu.di4c.exchange.web;

import eu.di4c.exchange.Import;
import eu.di4c.site.Cell;
import eu.di4c.site.Link;
import eu.di4c.site.Listed;
import eu.di4c.site.Words;
import eu.di4c.site.part.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One's own imports, the latest first.
 *
 * @param older address of those before these
 */
public record ImportListPage(List<Row> rows, Optional<String> older, List<Link> trail) {

    /** How many one page shows. */
    static final int SIZE = 50;

    /** One of them: the file, how far it is, when it was handed in. */
    public record Row(Link file, Tag state, String when) {}

    /** Made of one more than the page shows, so that it knows whether there are older ones. */
    static ImportListPage of(List<Import> found, Instant now, Words words) {
        var imports = found.stream().limit(SIZE).toList();
        return new ImportListPage(
                imports.stream().map(file -> row(file, now, words)).toList(),
                found.size() > SIZE
                        ? Optional.of("/imports?after=" + imports.getLast().id())
                        : Optional.empty(),
                List.of(
                        Link.of(words.of("exchange.networks"), "/networks"),
                        Link.of(words.of("exchange.list.title"), "/imports")));
    }

    private static Row row(Import file, Instant now, Words words) {
        return new Row(
                Link.of(name(file, words), ImportPages.address(file)),
                ImportProgress.of(file, now).tag(words),
                words.of("exchange.list.when", words.date(LocalDate.ofInstant(file.at(), ZoneId.systemDefault()))));
    }

    /** The same, to be taken out. */
    static Listed<Import> list(Function<Optional<Import>, List<Import>> imports, Instant now, Words words) {
        return Listed.paged("imports", imports)
                .with(
                        "import",
                        words.of("site.field.code"),
                        file -> Cell.text(file.id().toString()))
                .with("name", words.of("site.field.file"), file -> Cell.text(file.name()))
                .with(
                        "state",
                        words.of("exchange.list.state"),
                        file -> new Cell.Coded(
                                ImportProgress.of(file, now).word(),
                                ImportProgress.of(file, now).tag(words).text()))
                .with("at", words.of("site.list.at"), file -> new Cell.Moment(file.at()));
    }

    static String name(Import file, Words words) {
        return file.name().isBlank() ? words.of("exchange.nameless") : file.name();
    }
}
