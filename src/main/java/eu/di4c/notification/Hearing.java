package eu.di4c.notification;

import eu.di4c.database.DeedsAtCommit;
import eu.di4c.kernel.Recorded;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hears every deed and tells of it in the same transaction, when it is about to commit: what is undone is told to nobody. What
 * cannot be told is noted in the log, and the deed stands all the same.
 */
@Component
class Hearing {

    private static final Logger LOG = LoggerFactory.getLogger(Hearing.class);

    /** At the end of the journal all writers wait for each other. */
    private static final int BEFORE_THE_JOURNAL = Ordered.LOWEST_PRECEDENCE - 50;

    private final List<Reporter> reporters;
    private final Telling telling;
    private final TransactionTemplate transaction;
    private final TransactionTemplate savepoint;

    Hearing(List<Reporter> reporters, Telling telling, PlatformTransactionManager transactions) {
        this.reporters = List.copyOf(reporters);
        this.telling = telling;
        this.transaction = new TransactionTemplate(transactions);
        this.savepoint = new TransactionTemplate(transactions);
        savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    @EventListener
    void hear(Recorded deed) {
        if (reporters.stream().noneMatch(reporter -> reporter.hears(deed))) {
            return;
        }
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            DeedsAtCommit.heardBy(this, BEFORE_THE_JOURNAL, this::tell).add(deed);
        } else {
            transaction.executeWithoutResult(_ -> tell(List.of(deed)));
        }
    }

    private void tell(List<Recorded> deeds) {
        for (Reporter reporter : reporters) {
            var heard = deeds.stream().filter(reporter::hears).toList();
            if (!heard.isEmpty()) {
                tell(reporter, heard);
            }
        }
    }

    private void tell(Reporter reporter, List<Recorded> heard) {
        try {
            savepoint.executeWithoutResult(
                    _ -> reporter.reports(heard).forEach(report -> telling.tell(report.news(), report.to())));
        } catch (RuntimeException failed) {
            LOG.error("Nobody was told: {}", heard.stream().map(Recorded::what).toList(), failed);
        }
    }
}
