package eu.di4c.journal.web;

import eu.di4c.journal.Agreements;
import eu.di4c.journal.ErasureWishes;
import eu.di4c.kernel.Action;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.PersonId;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.protection.Told;
import eu.di4c.kernel.protection.Whom;
import eu.di4c.site.Missing;
import eu.di4c.site.Visit;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** All about one person, gathered for a page or a file. */
@Component
class PersonalData {

    private final DataReading reading;
    private final Agreements agreements;
    private final ErasureWishes wishes;
    private final Clock clock;

    PersonalData(DataReading reading, Agreements agreements, ErasureWishes wishes, Clock clock) {
        this.reading = reading;
        this.agreements = agreements;
        this.wishes = wishes;
        this.clock = clock;
    }

    /** The reader herself; whoever has not signed in is led to do so. */
    static PersonId own(Visit visit) {
        if (visit.by() instanceof Actor.Person person) {
            return person.id();
        }
        visit.by().must(Action.PROTECT_DATA, Scope.EVERYWHERE);
        throw new Missing();
    }

    /** Somebody, for who protects data. */
    Whom other(Visit visit, String id) {
        visit.by().must(Action.PROTECT_DATA, Scope.EVERYWHERE);
        return whom(visit, id(id));
    }

    Whom whom(Visit visit, PersonId id) {
        return reading.whom(visit.by(), id).orElseThrow(Missing::new);
    }

    DataPage page(Visit visit, Whom whom) {
        boolean own = visit.by() instanceof Actor.Person person && person.id().equals(whom.id());
        return DataPage.of(
                whom,
                reading.sections(visit, whom, own),
                own ? List.copyOf(agreements.of(whom.id())) : List.of(),
                wishes.open(whom.id()),
                own,
                visit);
    }

    /** The same for programs: the modules, their kinds of things, each thing by its fields. */
    Map<String, Object> file(Visit visit, Whom whom) {
        var file = new LinkedHashMap<String, Object>();
        file.put("person", whom.id().toString());
        file.put("name", whom.name());
        file.put("addresses", whom.addresses());
        file.put("made", clock.instant().toString());
        var held = new LinkedHashMap<String, Object>();
        reading.told(visit.by(), whom).forEach((module, told) -> held.put(module, things(told)));
        file.put("held", held);
        return file;
    }

    private static Map<String, Object> things(List<Told> told) {
        var things = new LinkedHashMap<String, Object>();
        for (Told kind : told) {
            things.put(
                    Told.word(kind.title()),
                    kind.things().stream().map(PersonalData::fields).toList());
        }
        return things;
    }

    private static Map<String, String> fields(Map<String, String> thing) {
        var fields = new LinkedHashMap<String, String>();
        thing.forEach((field, value) -> fields.put(Told.word(field), value));
        return fields;
    }

    private static PersonId id(String text) {
        try {
            return new PersonId(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            throw new Missing();
        }
    }
}
