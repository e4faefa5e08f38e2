package eu.di4c.people;

import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Changes;
import eu.di4c.kernel.Ids;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.Origin;
import eu.di4c.kernel.Outcome;
import eu.di4c.kernel.PersonId;
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
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Coming in through a single-use link: the door for the first administrator, the invited, and who forgot her password. */
@Component
public class Entrances {

    private static final String USED = "people.link.used";

    private final PersonStore people;
    private final HoldingStore holdings;
    private final LinkStore links;
    private final SignInStore signIns;
    private final Passwords passwords;
    private final Deeds deeds;
    private final Clock clock;

    Entrances(Stores stores, Proofs proofs, Deeds deeds) {
        this.people = stores.people();
        this.holdings = stores.holdings();
        this.links = stores.links();
        this.signIns = stores.signIns();
        this.passwords = proofs.passwords();
        this.deeds = deeds;
        this.clock = proofs.clock();
    }

    /** What somebody types who comes in for the first time. */
    public record Newcomer(String name, EmailAddress address, Language language, String password) {}

    /** Who has this address already; asked only for who holds a link that was sent to it. */
    public Optional<Person> holder(EmailAddress address) {
        return people.person(address);
    }

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
        deeds.ofPerson(self(person, origin), "people.joined", person.id());
        then.accept(person);
        return new Outcome.Done<>(person);
    }

    private void give(
            Person person, Role role, Scope scope, LocalDate starts, Optional<LocalDate> ends, String givenBy) {
        var held = new Holding(
                Ids.next(), person.id(), role, scope, starts, ends, givenBy, clock.instant(), Optional.empty());
        holdings.add(held);
        deeds.ofRole(self(person, Origin.PROGRAM), "people.roleTaken", held, Optional.empty());
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
        deeds.ofPerson(self(person, origin), "people.passwordRecovered", person.id());
        return new Outcome.Done<>(person);
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
        deeds.ofPerson(self(before, origin), "people.addressChanged", before.id(), changes(before, after));
        return new Outcome.Done<>(after);
    }

    private Optional<String> refusal(String password, String name, EmailAddress address) {
        return passwords.refusal(password, List.of(name, address.text()));
    }

    private static Actor.Person self(Person person, Origin origin) {
        return Actor.Person.at(origin, person.id(), person.name(), List.of());
    }

    private static Change[] changes(Person before, Person after) {
        return Changes.between(Optional.of(before), after).toArray(Change[]::new);
    }
}
