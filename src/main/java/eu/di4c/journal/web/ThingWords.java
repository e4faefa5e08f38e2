package eu.di4c.journal.web;

import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.PersonId;
import eu.di4c.kernel.SubjectRef;
import eu.di4c.kernel.ThingNames;
import eu.di4c.people.People;
import eu.di4c.people.Person;
import eu.di4c.site.Words;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Names for the things to which something was done, as many as there may be with a few questions. */
@Component
class ThingWords {

    private final List<ThingNames> names;
    private final People people;

    ThingWords(List<ThingNames> names, People people) {
        this.names = names;
        this.people = people;
    }

    /**
     * What some things are called; those of which nothing is known are left out, and people of whom the reader may not know
     * stay unnamed.
     */
    Map<SubjectRef, Called> of(Actor by, Collection<SubjectRef> things, Words words) {
        var found = named(by, things);
        var persons = persons(by, things);
        var called = new HashMap<SubjectRef, Called>();
        for (SubjectRef thing : things) {
            person(thing)
                    .map(id -> called(Optional.ofNullable(persons.get(id)), words))
                    .or(() -> named(thing)
                            .map(found::get)
                            .map(named -> new Called(words.plain(named.name()), Optional.of(named.page())))
                            .map(whole -> part(thing, words).map(whole::more).orElse(whole)))
                    .or(() -> language(thing, words))
                    .ifPresent(name -> called.put(thing, name));
        }
        return called;
    }

    private Map<SubjectRef, ThingNames.Named> named(Actor by, Collection<SubjectRef> things) {
        var asked = things.stream()
                .flatMap(thing -> named(thing).stream())
                .distinct()
                .toList();
        var found = new HashMap<SubjectRef, ThingNames.Named>();
        names.forEach(some -> found.putAll(some.of(by, asked)));
        return found;
    }

    /** The thing by whose name another is called: a calendar by that of its network. */
    private static Optional<SubjectRef> named(SubjectRef thing) {
        String[] key = thing.key().split("/", -1);
        return switch (thing.kind()) {
            case "person", "language", "message" -> Optional.empty();
            case "calendar", "phase" -> Optional.of(new SubjectRef("network", key[0]));
            case "money" ->
                key.length > 1 ? Optional.of(new SubjectRef("partner", key[0] + "/" + key[1])) : Optional.empty();
            case "dispute" -> key.length > 3 ? Optional.of(disputed(key)) : Optional.empty();
            default -> Optional.of(thing);
        };
    }

    /** What of a network sources differ about; its partners go by their slugs there. */
    private static SubjectRef disputed(String[] key) {
        return switch (key[1]) {
            case "partner" -> new SubjectRef("partner", key[0] + "/" + key[2]);
            case "phase" -> new SubjectRef("network", key[0]);
            default -> new SubjectRef(key[1], key[2]);
        };
    }

    /** Which part of what bears the name. */
    private static Optional<String> part(SubjectRef thing, Words words) {
        String[] key = thing.key().split("/", -1);
        return switch (thing.kind()) {
            case "phase" -> Optional.of(key[key.length - 1]);
            case "dispute" -> Optional.of(FieldWords.name(key[key.length - 1], words));
            default -> Optional.empty();
        };
    }

    private static Called called(Optional<Person> known, Words words) {
        return known.map(person -> new Called(person.name(), Optional.of("/people/" + person.id())))
                .orElseGet(() -> new Called(words.of("journal.person.unnamed"), Optional.empty()));
    }

    private Map<PersonId, Person> persons(Actor by, Collection<SubjectRef> things) {
        var ids = things.stream()
                .flatMap(thing -> person(thing).stream())
                .distinct()
                .toList();
        return people.known(by, ids).stream().collect(Collectors.toMap(Person::id, Function.identity()));
    }

    private static Optional<PersonId> person(SubjectRef thing) {
        if (!thing.kind().equals("person")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PersonId(UUID.fromString(thing.key())));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Optional<Called> language(SubjectRef thing, Words words) {
        return thing.kind().equals("language")
                ? Language.tagged(thing.key()).map(tag -> new Called(words.name(tag), Optional.empty()))
                : Optional.empty();
    }
}
