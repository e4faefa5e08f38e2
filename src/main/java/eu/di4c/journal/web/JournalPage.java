package eu.di4c.journal.web;

import eu.di4c.journal.Entry;
import eu.di4c.kernel.Scope;
import eu.di4c.site.Link;
import eu.di4c.site.form.Choice;
import eu.di4c.site.form.Form;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Entries of the journal, the newest first.
 *
 * @param scopes those that may be chosen
 * @param asked whether something narrows the list
 * @param older address of the entries before these
 * @param newest address of the beginning of the list, where this is not it
 */
public record JournalPage(
        Form form,
        List<Choice> scopes,
        boolean asked,
        List<Day> days,
        Optional<String> older,
        Optional<String> newest,
        List<Link> trail) {

    /** How many entries one page shows. */
    static final int SIZE = 50;

    /** What was done on one day. */
    public record Day(String date, List<Row> rows) {}

    /**
     * One entry.
     *
     * @param as role in brackets, and in whose place
     * @param about from where, and to what part of the system it belongs
     * @param thing where that stands to which it was done
     */
    public record Row(
            String instant,
            String time,
            String who,
            Optional<String> as,
            Link deed,
            Optional<String> why,
            String about,
            Optional<Link> thing) {}

    /** Made of one entry more than the page shows, so that it knows whether there are older ones. */
    static JournalPage of(JournalForm asked, List<Entry> found, List<Scope> scopes, EntryWords words) {
        var shown = found.stream().limit(SIZE).toList();
        return new JournalPage(
                asked.form(),
                choices(scopes, words),
                asked.asksSomething(),
                days(shown, words),
                found.size() > SIZE
                        ? Optional.of(asked.address(
                                "/journal", "before=" + shown.getLast().number()))
                        : Optional.empty(),
                asked.before().map(_ -> asked.address("/journal")),
                List.of(Link.of(words.words().of("journal.title"), "/journal")));
    }

    /** Everywhere first, which is what is shown as long as nothing is chosen. */
    private static List<Choice> choices(List<Scope> scopes, EntryWords words) {
        return Stream.concat(Stream.of(Scope.EVERYWHERE), scopes.stream())
                .distinct()
                .map(scope -> new Choice(scope.path(), words.words().capital(words.place(scope.path()))))
                .toList();
    }

    private static List<Day> days(List<Entry> entries, EntryWords words) {
        var days = new ArrayList<Day>();
        for (Entry entry : entries) {
            String date = words.day(entry.at());
            if (days.isEmpty() || !days.getLast().date().equals(date)) {
                days.add(new Day(date, new ArrayList<>()));
            }
            days.getLast().rows().add(row(entry, words));
        }
        return days;
    }

    private static Row row(Entry entry, EntryWords words) {
        return new Row(
                entry.at().truncatedTo(ChronoUnit.MILLIS).toString(),
                words.time(entry.at()),
                words.who(entry.who()),
                as(entry, words),
                Link.of(words.deed(entry), "/journal/" + entry.number()),
                entry.why(),
                words.words().of("journal.about", words.origin(entry), words.place(entry.scope())),
                words.page(entry.subject()).map(page -> Link.of(words.name(entry.subject()), page)));
    }

    static Optional<String> as(Entry entry, EntryWords words) {
        var as = new ArrayList<String>();
        words.role(entry.who()).ifPresent(as::add);
        words.inPlaceOf(entry.who()).ifPresent(as::add);
        return as.isEmpty() ? Optional.empty() : Optional.of(String.join(" · ", as));
    }
}
