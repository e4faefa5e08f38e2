package eu.di4c.journal.web;

import eu.di4c.journal.DataProtection;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.PersonId;
import eu.di4c.kernel.protection.Told;
import eu.di4c.kernel.protection.Whom;
import eu.di4c.site.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the modules hold about one person, as they keep it and in the words of who reads. */
@Component
class DataReading {

    private final DataProtection protection;
    private final JournalReading journal;

    DataReading(DataProtection protection, JournalReading journal) {
        this.protection = protection;
        this.journal = journal;
    }

    Optional<Whom> whom(Actor by, PersonId id) {
        return protection.whom(by, id);
    }

    /** As it is kept, by module. */
    Map<String, List<Told>> told(Actor by, Whom whom) {
        return protection.told(by, whom);
    }

    /** One table for each kind of things, with the names of all that stands in them asked at once. */
    List<DataPage.Section> sections(Visit visit, Whom whom, boolean own) {
        var meanings = protection.meanings();
        var kinds = told(visit.by(), whom);
        var things = kinds.values().stream()
                .flatMap(List::stream)
                .flatMap(kind -> kind.things().stream().limit(DataPage.SHOWN))
                .flatMap(thing -> DataWords.things(thing, meanings));
        var words = new DataWords(journal.words(things, visit), meanings, own);
        var sections = new ArrayList<DataPage.Section>();
        kinds.forEach((module, told) ->
                told.forEach(kind -> sections.add(DataPage.section(module + "-" + sections.size(), kind, words))));
        return sections;
    }
}
