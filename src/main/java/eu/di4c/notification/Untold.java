package eu.di4c.notification;

import eu.di4c.kernel.Recorded;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The deeds of one transaction of which nobody was told yet; they are when it is about to commit. */
final class Untold implements TransactionSynchronization {

    private final Consumer<List<Recorded>> tell;
    private final List<Recorded> deeds = new ArrayList<>();
    private final Map<Object, Integer> savepoints = new HashMap<>();

    private Untold(Consumer<List<Recorded>> tell) {
        this.tell = tell;
    }

    /** Those of the transaction that this thread is in. */
    static Untold inThisTransaction(Consumer<List<Recorded>> tell) {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Untold.class::isInstance)
                .map(Untold.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    var untold = new Untold(tell);
                    TransactionSynchronizationManager.registerSynchronization(untold);
                    return untold;
                });
    }

    void add(Recorded deed) {
        deeds.add(deed);
    }

    /** Before the journal, at whose end all writers wait for each other. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE - 50;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        tell.accept(List.copyOf(deeds));
        deeds.clear();
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
