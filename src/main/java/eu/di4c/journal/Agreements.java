package eu.di4c.journal;

import eu.di4c.journal.Agreement.Subject;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.PersonId;
import eu.di4c.kernel.Recorded;
import eu.di4c.kernel.Recorded.Change;
import eu.di4c.kernel.Scope;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people agreed to: each gives and takes back her own, and others may ask whether it counts. */
@Component
public class Agreements {

    private final AgreementStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Agreements(AgreementStore store, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /** Everything a person ever agreed to, the latest first. */
    public List<Agreement> of(PersonId person) {
        return store.of(person);
    }

    /** Whether a person agrees today. */
    public boolean counts(PersonId person, Subject subject) {
        return store.of(person).stream()
                .anyMatch(agreement ->
                        agreement.subject() == subject && agreement.withdrawn().isEmpty());
    }

    @Transactional
    public void give(Actor by, Subject subject) {
        var person = Own.person(by);
        if (store.give(person, subject, clock.instant())) {
            tell(by, "journal.agreed", person, subject);
        }
    }

    @Transactional
    public void withdraw(Actor by, Subject subject) {
        var person = Own.person(by);
        if (store.withdraw(person, subject, clock.instant())) {
            tell(by, "journal.agreementWithdrawn", person, subject);
        }
    }

    private void tell(Actor by, String what, PersonId person, Subject subject) {
        String text = subject.code() + ", " + subject.version();
        events.publishEvent(Recorded.of(
                by,
                what,
                Own.subject(person),
                Scope.EVERYWHERE,
                List.of(new Change("agreement", Optional.empty(), Optional.of(text)))));
    }
}
