package eu.di4c.database;

import eu.di4c.kernel.Recorded;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The deeds of one transaction, handed on together when it is about to commit. What was rolled back, the whole or up to a
 * savepoint, is forgotten.
 */
public final class DeedsAtCommit implements TransactionSynchronization {

    private final Object hearer;
    private final int order;
    private final Consumer<List<Recorded>> then;
    private final List<Recorded> deeds = new ArrayList<>();
    private final Map<Object, Integer> savepoints = new HashMap<>();
    private boolean handedOn;

    private DeedsAtCommit(Object hearer, int order, Consumer<List<Recorded>> then) {
        this.hearer = hearer;
        this.order = order;
        this.then = then;
    }

    /**
     * Those that somebody has heard of in the transaction that this thread is in.
     *
     * @param order the hearer with the highest comes last
     * @param then what to do with them; with a deed that comes after that, at once
     */
    public static DeedsAtCommit heardBy(Object hearer, int order, Consumer<List<Recorded>> then) {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(DeedsAtCommit.class::isInstance)
                .map(DeedsAtCommit.class::cast)
                .filter(deeds -> deeds.hearer.equals(hearer))
                .findFirst()
                .orElseGet(() -> {
                    var deeds = new DeedsAtCommit(hearer, order, then);
                    TransactionSynchronizationManager.registerSynchronization(deeds);
                    return deeds;
                });
    }

    public void add(Recorded deed) {
        if (handedOn) {
            then.accept(List.of(deed));
        } else {
            deeds.add(deed);
        }
    }

    @Override
    public int getOrder() {
        return order;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        handedOn = true;
        then.accept(List.copyOf(deeds));
    }

    @Override
    public void savepoint(Object savepoint) {
        savepoints.put(savepoint, deeds.size());
    }

    @Override
    public void savepointRollback(Object savepoint) {
        int kept = savepoints.getOrDefault(savepoint, 0);
        deeds.subList(Math.min(kept, deeds.size()), deeds.size()).clear();
    }
}
