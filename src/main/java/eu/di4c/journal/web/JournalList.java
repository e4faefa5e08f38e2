package eu.di4c.journal.web;

import eu.di4c.journal.Entry;
import eu.di4c.kernel.Recorded.Change;
import eu.di4c.site.Cell;
import eu.di4c.site.Listed;
import eu.di4c.site.Visit;
import eu.di4c.site.Words;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The entries of a search, to be taken out; asked for a few hundred at a time, however many there are. */
final class JournalList {

    private static final int AT_A_TIME = 500;

    private JournalList() {}

    /** An entry, and the words of those that were found with it. */
    private record Told(Entry entry, EntryWords words) {}

    static Listed<?> of(JournalReading journal, JournalForm asked, Visit visit) {
        var words = visit.words();
        return columns(
                who(
                        Listed.paged("journal", last -> {
                            var before = last.map(told -> told.entry().number());
                            var entries = journal.found(asked, before, AT_A_TIME, visit.by());
                            var about = journal.words(entries, visit);
                            return entries.stream()
                                    .map(entry -> new Told(entry, about))
                                    .toList();
                        }),
                        words),
                words);
    }

    private static Listed<Told> who(Listed<Told> list, Words words) {
        return list.with(
                        "number",
                        words.of("journal.column.number"),
                        told -> Cell.figure(told.entry().number()))
                .with(
                        "at",
                        words.of("journal.column.at"),
                        told -> new Cell.Moment(told.entry().at()))
                .with(
                        "who",
                        words.of("journal.column.who"),
                        told -> Cell.text(told.words().who(told.entry().who())))
                .with(
                        "as",
                        words.of("journal.column.as"),
                        told -> Cell.text(JournalPage.as(told.entry(), told.words())));
    }

    private static Listed<Told> columns(Listed<Told> list, Words words) {
        return list.with("what", words.of("journal.column.what"), text(Entry::what))
                .with(
                        "deed",
                        words.of("journal.column.deed"),
                        told -> Cell.text(told.words().deed(told.entry())))
                .with(
                        "subject",
                        words.of("journal.column.subject"),
                        text(entry -> entry.subject().toString()))
                .with("scope", words.of("journal.column.scope"), text(Entry::scope))
                .with("origin", words.of("journal.column.origin"), text(Entry::origin))
                .with(
                        "why",
                        words.of("journal.column.why"),
                        told -> Cell.text(told.entry().why()))
                .with("changes", words.of("journal.column.changes"), text(entry -> changes(entry.changes())))
                .with(
                        "hash",
                        words.of("journal.column.hash"),
                        text(entry -> entry.hash().hex()));
    }

    private static Function<Told, Cell> text(Function<Entry, String> part) {
        return told -> Cell.text(part.apply(told.entry()));
    }

    private static String changes(List<Change> changes) {
        return changes.stream()
                .map(change -> "%s: %s → %s"
                        .formatted(
                                change.field(),
                                change.before().orElse(""),
                                change.after().orElse("")))
                .collect(Collectors.joining("\n"));
    }
}
