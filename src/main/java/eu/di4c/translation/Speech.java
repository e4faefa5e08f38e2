package eu.di4c.translation;

import eu.di4c.kernel.Language;
import eu.di4c.site.InterfaceTexts;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Lazy;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lets this node say what its translators say in place of the program. It is read once when the program starts and once after
 * every writing, never for a page.
 */
@Component
@Lazy(false)
class Speech implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(Speech.class);

    private final PhrasingStore store;
    private Map<Language, Map<String, String>> said = Map.of();

    Speech(PhrasingStore store) {
        this.store = store;
    }

    /** A command that only looks works with the tables as they are, also when this one is not there yet. */
    @Override
    public void afterSingletonsInstantiated() {
        try {
            renew();
        } catch (DataAccessException unreadable) {
            LOG.warn("the program speaks with its own words only: {}", unreadable.getMessage());
        }
    }

    /** Reads what is to be said; of two at once the later reads later. */
    synchronized void renew() {
        var own = new EnumMap<Language, Map<String, String>>(Language.class);
        store.latest(List.of(Language.values()))
                .forEach(latest -> latest.words()
                        .ifPresent(words -> own.computeIfAbsent(latest.language(), _ -> new HashMap<>())
                                .put(latest.key(), words)));
        if (!own.equals(said)) {
            InterfaceTexts.sayInstead(own);
            said = own;
        }
    }

    /** Renews when the transaction has committed, before its author sees the next page. */
    void renewAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                renew();
            }
        });
    }
}
