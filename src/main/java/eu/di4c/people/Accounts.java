package eu.di4c.people;

import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Changes;
import eu.di4c.kernel.Ids;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.Origin;
import eu.di4c.kernel.Outcome;
import eu.di4c.kernel.PersonId;
import eu.di4c.kernel.Recorded;
import eu.di4c.kernel.Recorded.Change;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.mailing.EmailAddress;
import eu.di4c.people.Link.Purpose;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Coming in through a link, and keeping one's own account: the door for what a person does with herself. */
@Component
public class Accounts {

    private static final String USED = "people.link.used";

    private final PersonStore people;
    private final HoldingStore holdings;
    private final LinkStore links;
    private final SignInStore signIns;
    private final Passwords passwords;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Accounts(Stores stores, Passwords passwords, ApplicationEventPublisher events, Clock clock) {
        this.people = stores.people();
        this.holdings = stores.holdings();
        this.links = stores.links();
        this.signIns = stores.signIns();
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
    }

    /** What somebody types who comes in for the first time. */
    public record Newcomer(String name, EmailAddress address, Language language, String password) {}

    /** Makes the first administrator, and uses the link up. */
    @Transactional
    public Outcome<Person> becomeAdministrator(Link link, Newcomer newcomer, Origin origin) {
        if (link.purpose() != Purpose.FIRST_ADMINISTRATOR) {
            return Outcome.refused("", USED);
        }
        return comeIn(
                link,
                newcomer,
                origin,
                person -> give(
                        person,
                        Role.ADMINISTRATOR,
                        Scope.EVERYWHERE,
                        LocalDate.now(clock),
                        Optional.empty(),
                        link.madeBy()));
    }

    /** Accepts an invitation for the first time: the account is made, the offered role is hers, the link is used up. */
    @Transactional
    public Outcome<Person> accept(Link link, Invitation offer, String name, String password, Origin origin) {
        var newcomer = new Newcomer(name, offer.address(), offer.language(), password);
        return comeIn(link, newcomer, origin, person -> take(link, offer, person));
    }

    /** Accepts an invitation as somebody who has an account already. */
    @Transactional
    public Outcome<Person> accept(Link link, Invitation offer, Person person) {
        if (!links.use(link.id(), clock.instant())) {
            return Outcome.refused("", USED);
        }
        take(link, offer, person);
        return new Outcome.Done<>(person);
    }

    private void take(Link link, Invitation offer, Person person) {
        give(person, offer.role(), offer.scope(), offer.starts(), offer.ends(), link.madeBy());
    }

    private Outcome<Person> comeIn(Link link, Newcomer newcomer, Origin origin, Consumer<Person> then) {
        var refusal = refusal(newcomer.password(), newcomer.name(), newcomer.address());
        if (refusal.isPresent()) {
            return Outcome.refused("password", refusal.get(), Passwords.SHORTEST);
        }
        if (people.isTaken(newcomer.address())) {
            return Outcome.refused("address", "people.address.taken");
        }
        if (!links.use(link.id(), clock.instant())) {
            return Outcome.refused("", USED);
        }
        var person = new Person(
                new PersonId(Ids.next()),
                newcomer.name(),
                newcomer.address(),
                newcomer.language(),
                false,
                clock.instant(),
                Optional.empty());
        people.add(person);
        people.putPassword(person.id(), passwords.hash(newcomer.password()), clock.instant());
        record(self(person, origin), "people.joined", person.id(), List.of());
        then.accept(person);
        return new Outcome.Done<>(person);
    }

    private void give(
            Person person, Role role, Scope scope, LocalDate starts, Optional<LocalDate> ends, String givenBy) {
        holdings.add(new Holding(
                Ids.next(), person.id(), role, scope, starts, ends, givenBy, clock.instant(), Optional.empty()));
        events.publishEvent(Recorded.of(
                self(person, Origin.PROGRAM),
                "people.roleTaken",
                SignIns.subject(person.id()),
                scope,
                List.of(new Change("role", Optional.empty(), Optional.of(role.code())))));
    }

    /** Chooses a new password through a link that proves the address; all sign-ins end. */
    @Transactional
    public Outcome<Person> recover(Link link, String password, Origin origin) {
        var person = link.person().flatMap(people::person).orElseThrow();
        var refusal = refusal(password, person.name(), person.address());
        if (refusal.isPresent()) {
            return Outcome.refused("password", refusal.get(), Passwords.SHORTEST);
        }
        if (!links.use(link.id(), clock.instant())) {
            return Outcome.refused("", USED);
        }
        people.putPassword(person.id(), passwords.hash(password), clock.instant());
        signIns.endAll(person.id(), Optional.empty(), clock.instant());
        record(self(person, origin), "people.passwordRecovered", person.id(), List.of());
        return new Outcome.Done<>(person);
    }

    /** Chooses another password; all other sign-ins end. */
    @Transactional
    public Outcome<Person> changePassword(Actor.Person by, SignIn here, String old, String password) {
        var person = people.person(by.id()).orElseThrow();
        if (!passwords.matches(old, people.passwordHash(person.id()))) {
            return Outcome.refused("old", "people.password.old");
        }
        var refusal = refusal(password, person.name(), person.address());
        if (refusal.isPresent()) {
            return Outcome.refused("password", refusal.get(), Passwords.SHORTEST);
        }
        people.putPassword(person.id(), passwords.hash(password), clock.instant());
        signIns.endAll(person.id(), Optional.of(here.id()), clock.instant());
        record(by, "people.passwordChanged", person.id(), List.of());
        return new Outcome.Done<>(person);
    }

    /** Changes how she is called and written to. */
    @Transactional
    public Person change(Actor.Person by, String name, Language language) {
        var before = people.person(by.id()).orElseThrow();
        var after = new Person(
                before.id(), name, before.address(), language, before.sample(), before.since(), before.left());
        people.change(after);
        record(by, "people.detailsChanged", by.id(), Changes.between(Optional.of(before), after));
        return after;
    }

    /** Makes a proved address hers, and uses the link up. */
    @Transactional
    public Outcome<Person> changeAddress(Link link, Origin origin) {
        var before = link.person().flatMap(people::person).orElseThrow();
        var address = link.address().orElseThrow();
        if (people.person(address)
                .filter(other -> !other.id().equals(before.id()))
                .isPresent()) {
            return Outcome.refused("", "people.address.taken");
        }
        if (!links.use(link.id(), clock.instant())) {
            return Outcome.refused("", USED);
        }
        var after = new Person(
                before.id(), before.name(), address, before.language(), before.sample(), before.since(), before.left());
        people.change(after);
        record(self(before, origin), "people.addressChanged", before.id(), Changes.between(Optional.of(before), after));
        return new Outcome.Done<>(after);
    }

    public Optional<Person> person(PersonId id) {
        return people.person(id);
    }

    /** The person with this address, if there is one; whoever asks tells nobody. */
    public Optional<Person> person(EmailAddress address) {
        return people.person(address);
    }

    private Optional<String> refusal(String password, String name, EmailAddress address) {
        return passwords.refusal(password, List.of(name, address.text()));
    }

    private static Actor.Person self(Person person, Origin origin) {
        return Actor.Person.at(origin, person.id(), person.name(), List.of());
    }

    private void record(Actor.Person by, String what, PersonId person, List<Change> changes) {
        events.publishEvent(Recorded.of(by, what, SignIns.subject(person), Scope.EVERYWHERE, changes));
    }
}
