package eu.di4c.journal;

import eu.di4c.database.DeedsAtCommit;
import eu.di4c.kernel.Recorded;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hears every deed and writes it down in the transaction in which it was done, as its last act: a deed that does not come
 * about leaves no entry, and no deed comes about without one.
 */
@Component
class Recorder {

    /** So that the others who write wait for the end of the chain as short as can be. */
    private static final int LAST = Ordered.LOWEST_PRECEDENCE;

    private final ChainStore store;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Recorder(ChainStore store, PlatformTransactionManager transactions, Clock clock) {
        this.store = store;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @EventListener
    void hear(Recorded deed) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            DeedsAtCommit.heardBy(this, LAST, this::write).add(deed);
        } else {
            transaction.executeWithoutResult(_ -> write(List.of(deed)));
        }
    }

    private void write(List<Recorded> deeds) {
        write(lockedHead(), deeds);
    }

    /** The end of the chain; who comes second waits until the transaction of the first has ended. */
    HeadMark lockedHead() {
        return store.lockedHead();
    }

    /** Chains each deed to the one before. */
    void write(HeadMark end, List<Recorded> deeds) {
        var head = end;
        for (Recorded deed : deeds) {
            var entry = unchained(deed).after(head);
            store.add(entry);
            head = entry.mark();
        }
    }

    private Chained unchained(Recorded deed) {
        return new Chained(
                0,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                deed.what(),
                deed.subject().kind(),
                Part.storable(deed.subject().key()),
                deed.scope().path(),
                deed.by().origin().code(),
                PayloadJson.parts(deed),
                Hash.BEGINNING,
                Hash.BEGINNING,
                Hash.BEGINNING);
    }
}
