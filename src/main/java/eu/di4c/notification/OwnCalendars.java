package eu.di4c.notification;

import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Held;
import eu.di4c.kernel.Origin;
import eu.di4c.kernel.Recorded;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.SubjectRef;
import eu.di4c.people.Holding;
import eu.di4c.people.People;
import eu.di4c.people.Person;
import eu.di4c.people.Roles;
import eu.di4c.people.asking.Secret;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Secret addresses of own calendars: the door by which a person makes hers and ends it, and by which a program is let in. */
@Component
public class OwnCalendars {

    private final OwnCalendarStore store;
    private final Whose whose;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OwnCalendars(OwnCalendarStore store, Whose whose, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.whose = whose;
        this.events = events;
        this.clock = clock;
    }

    /** Who people are, and which roles they hold. */
    @Component
    record Whose(People people, Roles roles) {}

    /** Makes an address; the secret in it is answered once, and one that she had counts no more. */
    @Transactional
    public Secret make(Actor.Person by) {
        var secret = Secret.made();
        store.put(by.id(), secret.hash(), clock.instant());
        record(by, "notification.calendarMade");
        return secret;
    }

    /** Ends her address; false when she has none. */
    @Transactional
    public boolean end(Actor.Person by) {
        boolean ended = store.end(by.id());
        if (ended) {
            record(by, "notification.calendarEnded");
        }
        return ended;
    }

    /** Her address, if she has one. */
    public Optional<OwnCalendar> of(Actor.Person by) {
        return store.of(by.id());
    }

    /** Whose calendar is read with a secret, with the roles that she holds today; empty when the secret counts no more. */
    public Optional<Actor.Person> reader(String secret) {
        return Secret.fits(secret)
                ? store.at(Secret.hash(secret))
                        .flatMap(calendar -> whose.people().person(calendar.person()))
                        .filter(person -> person.left().isEmpty())
                        .map(this::holding)
                : Optional.empty();
    }

    private Actor.Person holding(Person person) {
        LocalDate today = LocalDate.now(clock);
        List<Held> holds = whose.roles().holdings(Actor.system(), person.id()).stream()
                .filter(holding -> holding.counts(today))
                .map(OwnCalendars::held)
                .toList();
        return Actor.Person.at(Origin.INTERNET, person.id(), person.name(), holds);
    }

    private static Held held(Holding holding) {
        return Held.of(holding.role(), holding.scope());
    }

    private void record(Actor.Person by, String what) {
        events.publishEvent(
                Recorded.of(by, what, new SubjectRef("person", by.id().toString()), Scope.EVERYWHERE, List.of()));
    }
}
