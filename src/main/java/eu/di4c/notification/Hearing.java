package eu.di4c.notification;

import eu.di4c.kernel.Recorded;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Hears every deed and tells of it in the same transaction, when it is about to commit: both come about, or neither. */
@Component
class Hearing {

    private final List<Reporter> reporters;
    private final Telling telling;
    private final TransactionTemplate transaction;

    Hearing(List<Reporter> reporters, Telling telling, PlatformTransactionManager transactions) {
        this.reporters = List.copyOf(reporters);
        this.telling = telling;
        this.transaction = new TransactionTemplate(transactions);
    }

    @EventListener
    void hear(Recorded deed) {
        if (reporters.stream().noneMatch(reporter -> reporter.hears(deed))) {
            return;
        }
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            Untold.inThisTransaction(this::tell).add(deed);
        } else {
            transaction.executeWithoutResult(_ -> tell(List.of(deed)));
        }
    }

    private void tell(List<Recorded> deeds) {
        for (Reporter reporter : reporters) {
            var heard = deeds.stream().filter(reporter::hears).toList();
            if (!heard.isEmpty()) {
                reporter.reports(heard).forEach(report -> telling.tell(report.news(), report.to()));
            }
        }
    }
}
