package eu.di4c.search;

import eu.di4c.kernel.Recorded;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Hears every deed and renews what can be found of its subject in the same transaction, when it is about to commit. */
@Component
class Recall {

    private final ObjectProvider<Sought> sources;
    private final IndexStore store;
    private final TransactionTemplate transaction;

    Recall(ObjectProvider<Sought> sources, IndexStore store, PlatformTransactionManager transactions) {
        this.sources = sources;
        this.store = store;
        this.transaction = new TransactionTemplate(transactions);
    }

    @EventListener
    void hear(Recorded deed) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            NotRecalled.inThisTransaction(this::after).add(deed);
        } else {
            transaction.executeWithoutResult(_ -> after(List.of(deed)));
        }
    }

    private void after(Collection<Recorded> deeds) {
        Map<String, Renewal> renewals = new LinkedHashMap<>();
        deeds.forEach(deed -> sources.stream()
                .flatMap(source -> source.after(deed).stream())
                .forEach(renewal -> renewals.put(renewal.within().toString(), renewal)));
        renew(renewals.values());
    }

    /** Renews in a transaction of its own. */
    void renewAlone(Renewal renewal) {
        transaction.executeWithoutResult(_ -> renew(List.of(renewal)));
    }

    private void renew(Collection<Renewal> renewals) {
        store.lock(renewals.stream().map(Renewal::guarded).toList());
        store.learn(renewals.stream().flatMap(this::written).toList());
    }

    private Stream<EntryRow> written(Renewal renewal) {
        var now = renewal.now().get().stream().map(EntryRow::of).toList();
        return store.replace(renewal.within(), now).stream();
    }
}
