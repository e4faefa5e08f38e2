package eu.di4c.notification;

import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Recorded;
import eu.di4c.kernel.Recorded.Change;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.SubjectRef;
import eu.di4c.site.Bell;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a person was told: the door by which she reads it, says that she has seen it, and silences what she does not want. */
@Component
public class Notifications implements Bell {

    private final NotificationStore store;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Notifications(NotificationStore store, Clock clock, ApplicationEventPublisher events) {
        this.store = store;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public int unseen(Actor.Person by) {
        return store.unseen(by);
    }

    /** Her own, the newest first; what she may no longer see is not there. */
    public List<Notification> list(Actor.Person by, Optional<UUID> before, int most) {
        return store.list(by, before, most);
    }

    /** Marks one of her own as seen; false when there is no such. */
    @Transactional
    public boolean see(Actor.Person by, UUID id) {
        return store.see(by, id, clock.instant());
    }

    /** Marks one and all that came before it. */
    @Transactional
    public void seeUpTo(Actor.Person by, UUID id) {
        store.seeUpTo(by, id, clock.instant());
    }

    /** The kinds of which she wants to be told nothing. */
    public List<Kind> silenced(Actor.Person by) {
        return store.silences(by.id()).stream().map(Silence::kind).toList();
    }

    /** From now on she is told nothing of this kind, neither on the page nor by letter. */
    @Transactional
    public void silence(Actor.Person by, Kind kind) {
        if (store.silence(by.id(), kind, clock.instant())) {
            record(by, "notification.silenced", kind);
        }
    }

    /** From now on she is told again. */
    @Transactional
    public void endSilence(Actor.Person by, Kind kind) {
        if (store.endSilence(by.id(), kind)) {
            record(by, "notification.silenceEnded", kind);
        }
    }

    private void record(Actor.Person by, String what, Kind kind) {
        events.publishEvent(Recorded.of(
                by,
                what,
                new SubjectRef("person", by.id().toString()),
                Scope.EVERYWHERE,
                List.of(new Change("kind", Optional.empty(), Optional.of(kind.code())))));
    }
}
