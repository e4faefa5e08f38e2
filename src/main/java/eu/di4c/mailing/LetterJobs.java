package eu.di4c.mailing;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Puts a letter on the list of what is to be done, in the transaction in which it is queued: both happen, or neither. */
@Component
class LetterJobs {

    static final String LETTER = "letter";

    private final Scheduler scheduler;

    LetterJobs(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    void add(LetterId letter, Instant due) {
        scheduler.scheduleIfNotExists(new TaskInstance<Void>(LETTER, letter.toString()), due);
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    scheduler.triggerCheckForDueExecutions();
                }
            });
        }
    }
}
