package eu.di4c.journal.web;

import eu.di4c.journal.Entry;
import eu.di4c.journal.Journal;
import eu.di4c.kernel.Action;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.PersonId;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.SubjectRef;
import eu.di4c.people.People;
import eu.di4c.people.Person;
import eu.di4c.people.ScopeWords;
import eu.di4c.site.Visit;
import eu.di4c.site.Words;
import eu.di4c.site.form.Form;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What pages, files and programs ask of the journal, each in its own form. */
@Component
class JournalReading {

    private final Journal journal;
    private final People people;
    private final ScopeWords scopes;

    JournalReading(Journal journal, People people, ScopeWords scopes) {
        this.journal = journal;
        this.people = people;
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

    /** The words for some entries, with the names of the people to whom something was done. */
    EntryWords words(List<Entry> entries, Words words) {
        var names = new HashMap<SubjectRef, String>();
        for (Entry entry : entries) {
            if (entry.subject().kind().equals("person") && !names.containsKey(entry.subject())) {
                name(entry.subject()).ifPresent(name -> names.put(entry.subject(), name));
            }
        }
        return new EntryWords(words, scopes, names);
    }

    private Optional<String> name(SubjectRef person) {
        try {
            return people.person(new PersonId(UUID.fromString(person.key()))).map(Person::name);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
