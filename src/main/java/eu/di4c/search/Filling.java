package eu.di4c.search;

import java.time.Clock;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Reads in, after a start, what was there before the search, or before its analysis changed. Several nodes may do so at once:
 * each thing is renewed under its lock, and what has not changed is not written; who is stopped begins anew at the next start.
 */
@Component
@ConditionalOnWebApplication
class Filling {

    private static final Logger LOG = LoggerFactory.getLogger(Filling.class);

    private final ObjectProvider<Sought> sources;
    private final Recall recall;
    private final IndexStore store;
    private final Clock clock;

    Filling(ObjectProvider<Sought> sources, Recall recall, IndexStore store, Clock clock) {
        this.sources = sources;
        this.recall = recall;
        this.store = store;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread.ofVirtual().name("search-filling").start(() -> {
            try {
                fill();
            } catch (DataAccessException | TransactionException stopped) {
                LOG.warn("The search is not filled yet; the next start goes on with it: {}", stopped.getMessage());
            }
        });
    }

    void fill() {
        if (store.isFilled(Lexemes.VERSION)) {
            return;
        }
        sources.stream().forEach(source -> source.all().forEach(recall::renewAlone));
        store.noteFilled(Lexemes.VERSION, clock.instant().atOffset(ZoneOffset.UTC));
        LOG.info("The search is filled.");
    }
}
