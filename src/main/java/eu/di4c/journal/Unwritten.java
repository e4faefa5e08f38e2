package eu.di4c.journal;

import eu.di4c.kernel.Recorded;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The deeds of one transaction that are not written down yet; they are when it is about to commit. */
final class Unwritten implements TransactionSynchronization {

    private final Consumer<List<Recorded>> write;
    private final List<Recorded> deeds = new ArrayList<>();
    private final Map<Object, Integer> savepoints = new HashMap<>();
    private boolean written;

    private Unwritten(Consumer<List<Recorded>> write) {
        this.write = write;
    }

    /** Those of the transaction that this thread is in. */
    static Unwritten inThisTransaction(Consumer<List<Recorded>> write) {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Unwritten.class::isInstance)
                .map(Unwritten.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    var unwritten = new Unwritten(write);
                    TransactionSynchronizationManager.registerSynchronization(unwritten);
                    return unwritten;
                });
    }

    void add(Recorded deed) {
        if (written) {
            write.accept(List.of(deed));
        } else {
            deeds.add(deed);
        }
    }

    /** Last of all, so that the others who write wait as short as can be. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        written = true;
        write.accept(List.copyOf(deeds));
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
