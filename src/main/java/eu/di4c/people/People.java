package eu.di4c.people;

import eu.di4c.kernel.Action;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Held;
import eu.di4c.kernel.Ids;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.PersonId;
import eu.di4c.kernel.Scope;
import eu.di4c.mailing.EmailAddress;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is who: the door through which people are found. */
@Component
public class People {

    private final PersonStore people;
    private final SignInStore signIns;
    private final Roles given;
    private final Deeds deeds;
    private final Clock clock;

    People(Stores stores, Roles given, Deeds deeds, Clock clock) {
        this.people = stores.people();
        this.signIns = stores.signIns();
        this.given = given;
        this.deeds = deeds;
        this.clock = clock;
    }

    public Optional<Person> person(PersonId id) {
        return people.person(id);
    }

    /** Several people at once, in no order. */
    public List<Person> people(Collection<PersonId> ids) {
        return ids.isEmpty() ? List.of() : people.people(ids);
    }

    /** Those of some people of whom one may know: oneself, and who holds or held a role where one sees people; in no order. */
    public List<Person> known(Actor by, Collection<PersonId> ids) {
        if (ids.isEmpty() || by.may(Action.PROTECT_DATA, Scope.EVERYWHERE)) {
            return people(ids);
        }
        return people(given.seen(by, ids));
    }

    /** The person with this address; for those who may know of people, as it tells that there is an account. */
    public Optional<Person> person(EmailAddress address) {
        return people.person(address);
    }

    /** People with a role in a scope or inside it, by name. */
    public List<Person> within(Actor by, Scope scope, String after, int most) {
        by.must(Action.SEE_PEOPLE, scope);
        return people.within(scope.path(), after, most);
    }

    /** Adds an invented person with roles, for a sample or a test; only the program itself may. */
    @Transactional
    public Person invent(Actor.Program by, String name, EmailAddress address, Language language, List<Held> held) {
        var person =
                new Person(new PersonId(Ids.next()), name, address, language, true, clock.instant(), Optional.empty());
        people.add(person);
        held.forEach(
                one -> given.give(by, person.id(), one.role(), one.scope(), LocalDate.now(clock), Optional.empty()));
        return person;
    }

    /** Signs somebody out everywhere, as when her device is lost. */
    @Transactional
    public void signOutEverywhere(Actor by, PersonId person) {
        by.must(Action.KEEP_INSTALLATION, Scope.EVERYWHERE);
        signIns.endAll(person, Optional.empty(), clock.instant());
        deeds.ofPerson(by, "people.signedOut", person);
    }
}
