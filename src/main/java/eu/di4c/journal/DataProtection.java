package eu.di4c.journal;

import eu.di4c.kernel.Action;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Outcome;
import eu.di4c.kernel.PersonId;
import eu.di4c.kernel.Recorded;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.protection.AboutPerson;
import eu.di4c.kernel.protection.Fate;
import eu.di4c.kernel.protection.Meaning;
import eu.di4c.kernel.protection.Personal;
import eu.di4c.kernel.protection.Told;
import eu.di4c.kernel.protection.Whom;
import eu.di4c.people.People;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The protection of personal data in all modules: what is held and why, all about one person, her erasure, the terms. */
@Component
public class DataProtection {

    /** Who knows people by more than a name goes last, so that the others still find whom it is about. */
    private static final List<String> LAST = List.of("people", "journal");

    private final List<AboutPerson> modules;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DataProtection(List<AboutPerson> modules, People people, ApplicationEventPublisher events, Clock clock) {
        this.modules = modules.stream()
                .sorted(Comparator.<AboutPerson>comparingInt(module -> LAST.indexOf(module.module()))
                        .thenComparing(AboutPerson::module))
                .toList();
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** The register of processing, as the modules declare it; lines that say the same of several columns are one. */
    public List<Processing> register() {
        return modules.stream()
                .flatMap(module -> module.declared().stream()
                        .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                        .map(field -> field.getAnnotation(Personal.class))
                        .filter(Objects::nonNull)
                        .map(said -> Processing.of(module.module(), said)))
                .toList();
    }

    /** Somebody, for herself or for whoever protects data. */
    public Optional<Whom> whom(Actor by, PersonId person) {
        insist(by, person);
        return people.person(person)
                .map(known -> new Whom(
                        known.id(), known.name(), List.of(known.address().toString())));
    }

    /** All that is held about somebody, by module. */
    public Map<String, List<Told>> told(Actor by, Whom whom) {
        insist(by, whom.id());
        var told = new LinkedHashMap<String, List<Told>>();
        for (AboutPerson module : modules) {
            var things = module.told(whom);
            if (!things.isEmpty()) {
                told.put(module.module(), things);
            }
        }
        return told;
    }

    /** What the values of the fields of all modules are. */
    public Map<String, Meaning> meanings() {
        var meanings = new HashMap<String, Meaning>();
        modules.forEach(module -> meanings.putAll(module.meanings()));
        return meanings;
    }

    /** What would become of it if she were erased today. */
    public List<Fate> fate(Actor by, Whom whom) {
        insist(by, whom.id());
        return modules.stream()
                .flatMap(module -> module.fate(whom, clock.instant()).stream())
                .toList();
    }

    /** Erases what need not stay of somebody; nobody erases herself, so that somebody is left to answer for it. */
    @Transactional
    public Outcome<List<Fate>> erase(Actor by, Whom whom, String why) {
        by.must(Action.PROTECT_DATA, Scope.EVERYWHERE);
        if (by instanceof Actor.Person person && person.id().equals(whom.id())) {
            return Outcome.refused("", "journal.erasure.own");
        }
        var refusal = modules.stream()
                .flatMap(module -> module.refusal(whom).stream())
                .findFirst();
        if (refusal.isPresent()) {
            return Outcome.refused("", refusal.get());
        }
        var done = modules.stream()
                .flatMap(module -> module.erase(by, whom, clock.instant()).stream())
                .toList();
        events.publishEvent(new Recorded(
                by, "journal.erased", Own.subject(whom.id()), Scope.EVERYWHERE, Optional.of(why), List.of()));
        return new Outcome.Done<>(done);
    }

    /** How much there is whose term is over. */
    public List<Fate> due(Actor by) {
        by.must(Action.PROTECT_DATA, Scope.EVERYWHERE);
        return modules.stream()
                .flatMap(module -> module.due(clock.instant()).stream())
                .filter(fate -> fate.count() > 0)
                .toList();
    }

    /**
     * Erases some of what is due.
     *
     * @param most how many of each kind at most
     * @return what was done; as long as something was, there may be more
     */
    @Transactional
    public List<Fate> clear(Actor by, int most) {
        by.must(Action.PROTECT_DATA, Scope.EVERYWHERE);
        return modules.stream()
                .flatMap(module -> module.clear(by, clock.instant(), most).stream())
                .filter(fate -> fate.count() > 0)
                .toList();
    }

    private static void insist(Actor by, PersonId person) {
        if (!(by instanceof Actor.Person own && own.id().equals(person))) {
            by.must(Action.PROTECT_DATA, Scope.EVERYWHERE);
        }
    }
}
