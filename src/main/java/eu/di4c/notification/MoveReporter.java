package eu.di4c.notification;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import eu.di4c.calendar.Act;
import eu.di4c.calendar.Calendars;
import eu.di4c.kernel.Recorded;
import eu.di4c.network.Network;
import eu.di4c.network.Networks;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Hears that calendars were moved. One decision may move those of a whole programme, so the deed only notes one job for each
 * network, in its own transaction; {@link MoveTelling} tells the people when that has committed.
 */
@Component
class MoveReporter implements Reporter {

    private static final Map<String, String> MOVES =
            Map.of("calendar.shifted", "calendar-shifted", "calendar.actReverted", "calendar-reverted");

    private final Calendars calendars;
    private final Networks networks;
    private final Scheduler jobs;
    private final Clock clock;

    MoveReporter(Calendars calendars, Networks networks, Scheduler jobs, Clock clock) {
        this.calendars = calendars;
        this.networks = networks;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public boolean hears(Recorded deed) {
        return MOVES.containsKey(deed.what());
    }

    /** Nobody is told at once. */
    @Override
    public List<Report> reports(List<Recorded> deeds) {
        deeds.forEach(deed -> networks.network(deed.subject().key()).ifPresent(network -> note(deed, network)));
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    jobs.triggerCheckForDueExecutions();
                }
            });
        }
        return List.of();
    }

    private void note(Recorded deed, Network network) {
        calendars.acts(network.id()).stream()
                .findFirst()
                .map(Act::id)
                .map(act -> new Move(network.slug(), act, MOVES.getOrDefault(deed.what(), ""), Move.person(deed.by())))
                .ifPresent(move -> jobs.scheduleIfNotExists(
                        new TaskInstance<Void>(MoveTelling.TASK, move.code()), clock.instant()));
    }
}
