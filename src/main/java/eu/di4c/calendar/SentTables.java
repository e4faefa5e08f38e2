package eu.di4c.calendar;

import eu.di4c.kernel.Action;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Ids;
import eu.di4c.network.Network;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tables that were sent to be tried: the door that keeps each for an hour, so that it need not be sent twice. */
@Component
public class SentTables {

    private static final Duration KEPT = Duration.ofHours(1);

    private final SentTableStore store;
    private final Clock clock;

    SentTables(SentTableStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Keeps a table, and answers under which name it is found again; what is older than an hour goes. */
    @Transactional
    public UUID keep(Actor by, Network network, SentTable table) {
        by.must(Action.EDIT_CALENDAR, CalendarRights.scope(network));
        Instant now = clock.instant();
        store.forgetBefore(now.minus(KEPT));
        UUID id = Ids.next();
        store.add(id, network.id(), table, new SentTableStore.Sending(by.name(), now));
        return id;
    }

    /** A table of this network that is still kept. */
    public Optional<SentTable> table(Actor by, Network network, UUID id) {
        by.must(Action.EDIT_CALENDAR, CalendarRights.scope(network));
        return store.table(id, network.id(), clock.instant().minus(KEPT));
    }

    /** Lets a table go that was brought in. */
    @Transactional
    public void forget(Actor by, Network network, UUID id) {
        by.must(Action.EDIT_CALENDAR, CalendarRights.scope(network));
        store.forget(id);
    }
}
