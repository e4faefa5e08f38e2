package eu.di4c.journal.web;

import eu.di4c.journal.Entry;
import eu.di4c.journal.Journal;
import eu.di4c.kernel.Action;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.SubjectRef;
import eu.di4c.people.ScopeWords;
import eu.di4c.site.Visit;
import eu.di4c.site.form.Form;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What pages, files and programs ask of the journal, each in its own form. */
@Component
class JournalReading {

    private final Journal journal;
    private final ThingWords things;
    private final ScopeWords scopes;

    JournalReading(Journal journal, ThingWords things, ScopeWords scopes) {
        this.journal = journal;
        this.things = things;
        this.scopes = scopes;
    }

    /** Leads to the sign-in, or to nothing, whoever may read no entry at all. */
    static void insist(Actor by) {
        if (!by.maySomewhere(Action.SEE_JOURNAL)) {
            by.must(Action.SEE_JOURNAL);
        }
    }

    JournalForm asked(Form form, Visit visit) {
        insist(visit.by());
        boolean searches = !form.value("about").isBlank();
        return JournalForm.of(
                form, new EntryWords(visit.words(), scopes, Map.of()), searches ? journal.deeds() : List.of());
    }

    List<Entry> found(JournalForm asked, Optional<Long> before, int most, Actor by) {
        return asked.sound() ? journal.entries(by, asked.search(), before, most) : List.of();
    }

    Optional<Entry> entry(Actor by, String number) {
        insist(by);
        return number.matches("[0-9]{1,18}") ? journal.entry(by, Long.parseLong(number)) : Optional.empty();
    }

    List<Scope> scopes(Actor by) {
        return journal.scopes(by);
    }

    /** The words for some entries, with the names of the things to which something was done. */
    EntryWords words(List<Entry> entries, Visit visit) {
        return words(entries.stream().map(Entry::subject), visit);
    }

    /** The words for one entry, with the names of the things of which its values tell too. */
    EntryWords words(Entry entry, Visit visit) {
        var told = entry.changes().stream()
                .flatMap(change -> Stream.of(change.before(), change.after())
                        .flatMap(Optional::stream)
                        .flatMap(value -> ValueWords.things(change.field(), value)));
        return words(Stream.concat(Stream.of(entry.subject()), told), visit);
    }

    EntryWords words(Stream<SubjectRef> subjects, Visit visit) {
        var called = things.of(visit.by(), subjects.distinct().toList(), visit.words());
        return new EntryWords(visit.words(), scopes, called);
    }
}
