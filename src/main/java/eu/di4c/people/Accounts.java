package eu.di4c.people;

import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Changes;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.Outcome;
import eu.di4c.kernel.PersonId;
import eu.di4c.kernel.Recorded.Change;
import eu.di4c.mailing.EmailAddress;
import eu.di4c.people.Attempts.Limit;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeping one's own account: the door for what a person does with herself. */
@Component
public class Accounts {

    private final Stores stores;
    private final PersonStore people;
    private final Proofs proofs;
    private final OwnPassword own;
    private final Letterbox letters;
    private final Deeds deeds;
    private final Clock clock;

    Accounts(Stores stores, Proofs proofs, Letterbox letters, Deeds deeds) {
        this.own = new OwnPassword(stores.people(), proofs.passwords(), proofs.attempts());
        this.stores = stores;
        this.people = stores.people();
        this.proofs = proofs;
        this.letters = letters;
        this.deeds = deeds;
        this.clock = proofs.clock();
    }

    public Optional<Person> person(PersonId id) {
        return people.person(id);
    }

    /** The person with this address, if there is one; whoever asks tells nobody. */
    public Optional<Person> person(EmailAddress address) {
        return people.person(address);
    }

    /**
     * Sends a link for a new password to an address, if somebody with an account has it; the asker is told the same in any
     * case, after the same work. Not more than three letters an hour go to an address, nor thirty from one network.
     */
    @Transactional
    public void sendRecovery(Browser by, String address) {
        var here = new Limit("recovery from " + by.network(), 30, Duration.ofHours(1));
        var there = new Limit("recovery of " + address.strip(), 3, Duration.ofHours(1));
        proofs.passwords().matches(address, Optional.empty());
        if (proofs.attempts().exceeded(here) || proofs.attempts().exceeded(there) || !EmailAddress.fits(address)) {
            return;
        }
        proofs.attempts().count(here);
        proofs.attempts().count(there);
        people.person(new EmailAddress(address))
                .filter(person -> person.left().isEmpty() && !person.sample())
                .ifPresent(person ->
                        letters.recover(Actor.Person.at(by.origin(), person.id(), person.name(), List.of()), person));
    }

    /** Sends a link to a new address, which becomes hers when she follows it. */
    @Transactional
    public Outcome<EmailAddress> askForAddress(Actor.Person by, EmailAddress wanted, String password) {
        var person = people.person(by.id()).orElseThrow();
        var unproved = unproved(by, password);
        if (unproved.isPresent()) {
            return Outcome.refused("password", unproved.get());
        }
        letters.proveAddress(by, person, wanted);
        return new Outcome.Done<>(wanted);
    }

    /** Chooses another password; all other sign-ins end. */
    @Transactional
    public Outcome<Person> changePassword(Actor.Person by, SignIn here, String old, String password) {
        var person = people.person(by.id()).orElseThrow();
        var unproved = unproved(by, old);
        if (unproved.isPresent()) {
            return Outcome.refused("old", unproved.get());
        }
        var refusal = refusal(password, person.name(), person.address());
        if (refusal.isPresent()) {
            return Outcome.refused("password", refusal.get(), Passwords.SHORTEST);
        }
        people.putPassword(person.id(), proofs.passwords().hash(password), clock.instant());
        stores.signIns().endAll(person.id(), Optional.of(here.id()), clock.instant());
        deeds.ofPerson(by, "people.passwordChanged", person.id());
        return new Outcome.Done<>(person);
    }

    /** Changes how she is called and written to. */
    @Transactional
    public Person change(Actor.Person by, String name, Language language) {
        var before = people.person(by.id()).orElseThrow();
        var after = new Person(
                before.id(), name, before.address(), language, before.sample(), before.since(), before.left());
        people.change(after);
        deeds.ofPerson(by, "people.detailsChanged", by.id(), changes(before, after));
        return after;
    }

    /** The key of the message that says why she has not shown by her password that it is she; empty when she has. */
    private Optional<String> unproved(Actor.Person by, String password) {
        var tried = own.has(by.id()) ? own.tried(by.id(), password) : Tried.WRONG;
        return switch (tried) {
            case RIGHT -> Optional.empty();
            case WRONG -> Optional.of("people.password.old");
            case TOO_OFTEN -> Optional.of("people.signIn.often");
        };
    }

    private Optional<String> refusal(String password, String name, EmailAddress address) {
        return proofs.passwords().refusal(password, List.of(name, address.text()));
    }

    private static Change[] changes(Person before, Person after) {
        return Changes.between(Optional.of(before), after).toArray(Change[]::new);
    }
}
