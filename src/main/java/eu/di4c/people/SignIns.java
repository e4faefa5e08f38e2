package eu.di4c.people;

import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Ids;
import eu.di4c.kernel.Origin;
import eu.di4c.kernel.PersonId;
import eu.di4c.kernel.Recorded;
import eu.di4c.kernel.SubjectRef;
import eu.di4c.mailing.EmailAddress;
import eu.di4c.people.Attempts.Limit;
import eu.di4c.people.SignInAnswer.Half;
import eu.di4c.people.SignInAnswer.In;
import eu.di4c.people.SignInAnswer.TooOften;
import eu.di4c.people.SignInAnswer.Wrong;
import eu.di4c.people.asking.Secret;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Signing in and out: the door through which a browser becomes a person, on any node. */
@Component
public class SignIns {

    private static final Duration A_WHILE = Duration.ofMinutes(15);

    private final PersonStore people;
    private final SignInStore store;
    private final SignInMemory memory;
    private final Passwords passwords;
    private final Attempts attempts;
    private final SecondFactors seconds;
    private final Deeds deeds;
    private final Clock clock;

    SignIns(Stores stores, Proofs proofs, Deeds deeds, SignInMemory memory) {
        this.memory = memory;
        this.people = stores.people();
        this.store = stores.signIns();
        this.passwords = proofs.passwords();
        this.attempts = proofs.attempts();
        this.seconds = proofs.seconds();
        this.deeds = deeds;
        this.clock = proofs.clock();
    }

    /**
     * Somebody signed in, as a request finds her.
     *
     * @param withheld whether her roles do not count because they ask for a second factor that she has not given
     */
    public record Present(SignIn signIn, Person person, Actor.Person actor, boolean withheld) {}

    /** Tries an address and a password; what is answered, and when, does not tell whether there is such an account. */
    @Transactional
    public SignInAnswer signIn(Browser browser, String address, String password) {
        var person = Optional.of(address.strip())
                .filter(EmailAddress::fits)
                .map(EmailAddress::new)
                .flatMap(people::person)
                .filter(found -> found.left().isEmpty());
        var here = new Limit("password " + key(address) + " from " + browser.network(), 10, A_WHILE);
        var network = new Limit("passwords from " + browser.network(), 100, A_WHILE);
        var account = new Limit("password " + key(address), 100, Duration.ofHours(1));
        boolean known = person.isPresent() && knows(browser, person.get().id());
        boolean tooOften =
                attempts.exceeded(here) || (!known && (attempts.exceeded(network) || attempts.exceeded(account)));
        if (tooOften) {
            return new TooOften();
        }
        if (!passwords.matches(password, person.flatMap(found -> people.passwordHash(found.id())))) {
            List.of(here, network, account).forEach(attempts::count);
            return new Wrong();
        }
        attempts.forget(here);
        return begin(browser, person.orElseThrow(), SignIn.Method.PASSWORD);
    }

    private static String key(String address) {
        String plain = address.strip();
        return EmailAddress.fits(plain) ? new EmailAddress(plain).key() : plain;
    }

    private boolean knows(Browser browser, PersonId person) {
        return browser.known()
                .filter(Secret::fits)
                .filter(secret -> store.isKnown(Secret.hash(secret), person))
                .isPresent();
    }

    /** Lets somebody in who has proved who she is. */
    @Transactional
    public SignInAnswer begin(Browser browser, Person person, SignIn.Method method) {
        return begin(person, method, browser, method == SignIn.Method.PASSKEY);
    }

    /** The same for who is known by her identifier. */
    @Transactional
    public SignInAnswer begin(Browser browser, PersonId id, SignIn.Method method) {
        return people.person(id)
                .filter(person -> person.left().isEmpty())
                .map(person -> begin(browser, person, method))
                .orElseGet(Wrong::new);
    }

    /** The same; a passkey, or a provider that asks for two proofs itself, leaves no second factor to give. */
    @Transactional
    SignInAnswer begin(Person person, SignIn.Method method, Browser browser, boolean twice) {
        var now = clock.instant();
        boolean whole = twice || method == SignIn.Method.SAMPLE || !seconds.has(person.id());
        var signIn = new SignIn(
                Ids.next(),
                person.id(),
                method,
                now,
                now,
                now.plus(SignIn.LONGEST),
                browser.origin().code(),
                browser.name(),
                whole,
                twice,
                Optional.empty());
        var secret = Secret.made();
        store.add(signIn, secret.hash());
        return whole ? in(person, signIn, secret.text(), browser) : new Half(secret.text());
    }

    private In in(Person person, SignIn signIn, String secret, Browser browser) {
        var known = browser.known().filter(Secret::fits).map(Secret::new).orElseGet(Secret::made);
        store.know(known.hash(), person.id(), clock.instant());
        deeds.ofPerson(
                Actor.Person.at(browser.origin(), person.id(), person.name(), List.of()),
                "people.signedIn",
                person.id(),
                new Recorded.Change(
                        "method", Optional.empty(), Optional.of(signIn.method().code())));
        return new In(secret, known.text());
    }

    /** Gives the second factor for a browser that has given the first. */
    @Transactional
    public SignInAnswer complete(Browser browser, String secret, String code) {
        var half = half(secret);
        if (half.isEmpty()) {
            return new Wrong();
        }
        var person = half.get().person();
        return switch (seconds.tried(person.id(), code)) {
            case WRONG -> new Wrong();
            case TOO_OFTEN -> new TooOften();
            case RIGHT -> {
                store.prove(half.get().signIn().id(), clock.instant());
                yield in(person, half.get().signIn(), secret, browser);
            }
        };
    }

    /** Notes that somebody who is in has given a second factor. */
    void proved(Actor.Person by, UUID signIn) {
        if (all(by).stream().anyMatch(one -> one.id().equals(signIn))) {
            store.prove(signIn, clock.instant());
        }
    }

    private Optional<SignInStore.Found> half(String secret) {
        return Optional.of(secret)
                .filter(Secret::fits)
                .flatMap(text -> store.signIn(Secret.hash(text)))
                .filter(found -> !found.signIn().completed()
                        && clock.instant().isBefore(found.signIn().began().plus(A_WHILE)));
    }

    /** Who the browser with this secret is, if it has signed in wholly and that still counts. */
    public Optional<Present> of(String secret, Origin origin) {
        if (!Secret.fits(secret)) {
            return Optional.empty();
        }
        var now = clock.instant();
        byte[] hash = Secret.hash(secret);
        var there = memory.of(hash, () -> store.present(hash, LocalDate.ofInstant(now, clock.getZone())))
                .filter(one ->
                        one.found().signIn().completed() && one.found().signIn().counts(now));
        there.map(one -> one.found().signIn())
                .filter(signIn -> signIn.lastSeen().plus(SignIn.GRAIN).isBefore(now))
                .ifPresent(signIn -> {
                    store.seen(signIn.id(), now);
                    memory.forget(hash);
                });
        return there.map(one -> present(one, origin));
    }

    private Present present(SignInStore.Present there, Origin origin) {
        var found = there.found();
        boolean withheld = seconds.missing(found.signIn(), there.held());
        var actor = Actor.Person.at(
                origin, found.person().id(), found.person().name(), withheld ? List.of() : there.held());
        return new Present(found.signIn(), found.person(), actor, withheld);
    }

    /** Signs a browser out. */
    @Transactional
    public void end(String secret) {
        Optional.of(secret)
                .filter(Secret::fits)
                .flatMap(text -> store.signIn(Secret.hash(text)))
                .ifPresent(
                        found -> store.end(found.person().id(), found.signIn().id(), clock.instant()));
    }

    /** Where a person is signed in. */
    public List<SignIn> all(Actor.Person by) {
        return store.of(by.id(), clock.instant()).stream()
                .filter(signIn -> signIn.counts(clock.instant()))
                .toList();
    }

    /** Signs a person out of one of her other browsers; false when there is no such one. */
    @Transactional
    public boolean end(Actor.Person by, UUID signIn) {
        return store.end(by.id(), signIn, clock.instant());
    }

    @Transactional
    public void endOthers(Actor.Person by, UUID but) {
        store.endAll(by.id(), Optional.of(but), clock.instant());
    }

    /** The invented people of a sample, whom anybody at this machine may play. */
    public List<Person> sample() {
        return people.sample();
    }

    /** Lets a reader of a sample play one of its people. */
    @Transactional
    public Optional<SignInAnswer> play(Browser browser, PersonId person) {
        return people.person(person)
                .filter(found -> found.sample() && browser.origin() == Origin.LOOPBACK)
                .map(found -> begin(browser, found, SignIn.Method.SAMPLE));
    }

    static SubjectRef subject(PersonId person) {
        return new SubjectRef("person", person.toString());
    }
}
