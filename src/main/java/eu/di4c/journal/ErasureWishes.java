package eu.di4c.journal;

import eu.di4c.kernel.Action;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.PersonId;
import eu.di4c.kernel.Recorded;
import eu.di4c.kernel.Scope;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Wishes to be erased: people ask, and whoever protects data sees to it. */
@Component
public class ErasureWishes {

    private static final int MOST = 200;

    private final ErasureWishStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ErasureWishes(ErasureWishStore store, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /** Those nobody has seen to, the oldest first. */
    public List<ErasureWish> open(Actor by) {
        by.must(Action.PROTECT_DATA, Scope.EVERYWHERE);
        return store.open(MOST);
    }

    public Optional<ErasureWish> open(PersonId person) {
        return store.open(person);
    }

    @Transactional
    public void ask(Actor by) {
        var person = Own.person(by);
        if (store.ask(person, clock.instant())) {
            tell(by, "journal.erasureAsked", person);
        }
    }

    /** She has thought better of it. */
    @Transactional
    public void takeBack(Actor by) {
        var person = Own.person(by);
        if (store.end(person, clock.instant())) {
            tell(by, "journal.erasureTakenBack", person);
        }
    }

    private void tell(Actor by, String what, PersonId person) {
        events.publishEvent(Recorded.of(by, what, Own.subject(person), Scope.EVERYWHERE, List.of()));
    }
}
