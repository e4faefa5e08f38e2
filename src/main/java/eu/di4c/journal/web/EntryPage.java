package eu.di4c.journal.web;

import eu.di4c.journal.Entry;
import eu.di4c.kernel.Recorded.Change;
import eu.di4c.kernel.SubjectRef;
import eu.di4c.site.Link;
import eu.di4c.site.Phrase;
import eu.di4c.site.part.Fact;
import eu.di4c.site.part.Table;
import eu.di4c.site.part.Table.Column;
import eu.di4c.site.part.Table.Row;
import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One entry with all that it tells.
 *
 * @param changes old and new values side by side
 * @param hashes how it hangs in the chain
 */
public record EntryPage(
        String title,
        String lead,
        List<Fact> facts,
        Optional<Table> changes,
        boolean blanked,
        List<Fact> hashes,
        List<Link> trail) {

    static EntryPage of(Entry entry, EntryWords words) {
        var in = words.words();
        String title = in.of("journal.entry.title", entry.number());
        return new EntryPage(
                title,
                in.of("journal.entry.lead", words.who(entry.who()), words.deed(entry)),
                facts(entry, words),
                entry.changes().isEmpty() ? Optional.empty() : Optional.of(table(entry.changes(), words)),
                entry.blanked(),
                List.of(
                        new Fact(
                                in.of("journal.entry.hash"),
                                Phrase.of(entry.hash().hex())),
                        new Fact(
                                in.of("journal.entry.previous"),
                                Phrase.of(entry.previous().hex()))),
                List.of(Link.of(in.of("journal.title"), "/journal"), Link.of(title, "/journal/" + entry.number())));
    }

    private static List<Fact> facts(Entry entry, EntryWords words) {
        var in = words.words();
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(
                in.of("journal.entry.at"), in.of("mailing.time", words.day(entry.at()), words.time(entry.at()))));
        facts.add(Fact.of(in.of("journal.entry.who"), words.who(entry.who())));
        JournalPage.as(entry, words).ifPresent(as -> facts.add(Fact.of(in.of("journal.entry.as"), as)));
        facts.add(Fact.of(in.of("journal.entry.what"), words.deed(entry)));
        facts.add(new Fact(in.of("journal.entry.subject"), subject(entry.subject(), words)));
        facts.add(Fact.of(in.of("journal.entry.scope"), words.place(entry.scope())));
        facts.add(Fact.of(in.of("journal.entry.origin"), words.origin(entry)));
        entry.why().ifPresent(why -> facts.add(Fact.of(in.of("journal.entry.why"), why)));
        return facts;
    }

    private static Content subject(SubjectRef subject, EntryWords words) {
        var name = Phrase.of(words.name(subject));
        return words.page(subject).<Content>map(page -> new Link(name, page)).orElse(name);
    }

    private static Table table(List<Change> changes, EntryWords words) {
        var in = words.words();
        return new Table(
                "changes",
                in.of("journal.entry.changes"),
                List.of(
                        Column.text(in.of("journal.entry.field")),
                        Column.text(in.of("journal.entry.before")),
                        Column.text(in.of("journal.entry.after"))),
                changes.stream().map(change -> row(change, words)).toList());
    }

    private static Row row(Change change, EntryWords words) {
        return new Row(
                FieldWords.content(change.field(), words.words()),
                List.of(value(change.field(), change.before(), words), value(change.field(), change.after(), words)));
    }

    private static Content value(String field, Optional<String> value, EntryWords words) {
        return value.map(found -> words.values().content(field, found))
                .orElseGet(() -> Phrase.of(words.words().of("journal.entry.nothing")));
    }
}
