package eu.di4c.search;

import eu.di4c.kernel.Recorded;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The deeds of one transaction after which nothing was renewed yet; it is when the transaction is about to commit. */
final class NotRecalled implements TransactionSynchronization {

    private final Consumer<Collection<Recorded>> renew;
    private final List<Recorded> deeds = new ArrayList<>();

    private NotRecalled(Consumer<Collection<Recorded>> renew) {
        this.renew = renew;
    }

    /** Those of the transaction that this thread is in. */
    static NotRecalled inThisTransaction(Consumer<Collection<Recorded>> renew) {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(NotRecalled.class::isInstance)
                .map(NotRecalled.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    var deeds = new NotRecalled(renew);
                    TransactionSynchronizationManager.registerSynchronization(deeds);
                    return deeds;
                });
    }

    void add(Recorded deed) {
        deeds.add(deed);
    }

    /** Before the journal, at whose end all writers wait for each other. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE - 100;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        renew.accept(List.copyOf(deeds));
        deeds.clear();
    }
}
