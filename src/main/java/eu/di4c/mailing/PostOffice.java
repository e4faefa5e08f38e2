package eu.di4c.mailing;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * The list of what is to be done, shared by all nodes and modules: each takes what is due, and when it dies another takes it again. The
 * tasks carry no data, only the identifier of what they are about; what there is to know stands there.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class PostOffice {

    private static final int THREADS = 4;
    private static final int MOST = 100_000;
    private static final Duration REST = Duration.ofMinutes(1);

    @Bean
    Task<Void> letterTask(LetterStore store, Post post, Digests digests, Clock clock) {
        return Tasks.custom(LetterJobs.LETTER, Void.class)
                .onDeadExecutionRevive()
                .onFailureReschedule(Schedules.fixedDelay(REST))
                .execute((instance, context) -> {
                    var letter = store.letter(new LetterId(UUID.fromString(instance.getId())));
                    if (letter.isEmpty()) {
                        return new OnCompleteRemove<>();
                    }
                    return letter.get().state() == LetterState.GATHERED
                            ? bundle(digests, letter.get(), context, clock)
                            : deliver(post, letter.get(), clock);
                });
    }

    /** When a letter is released alone, its own job is the one that sends it. */
    private static CompletionHandler<Void> bundle(
            Digests digests, QueuedLetter letter, ExecutionContext context, Clock clock) {
        var next = digests.bundle(letter);
        if (next.filter(letter.id()::equals).isPresent()) {
            return (complete, operations) -> operations.reschedule(complete, clock.instant());
        }
        next.ifPresent(id -> context.getSchedulerClient()
                .scheduleIfNotExists(new TaskInstance<Void>(LetterJobs.LETTER, id.toString()), clock.instant()));
        return new OnCompleteRemove<>();
    }

    private static CompletionHandler<Void> deliver(Post post, QueuedLetter letter, Clock clock) {
        return post.deliver(letter, clock)
                .<CompletionHandler<Void>>map(again -> (complete, operations) -> operations.reschedule(complete, again))
                .orElseGet(OnCompleteRemove::new);
    }

    /** Forgets every night what letters said whose time of keeping is over. */
    @Bean
    RecurringTask<Void> forgettingLetters(ProtectionStore store, MailSettings settings, Clock clock) {
        return Tasks.recurring("forget-letters", Schedules.daily(LocalTime.of(3, 30)))
                .execute((_, _) -> store.forgetContents(clock.instant().minus(settings.kept()), MOST));
    }

    @Bean(destroyMethod = "")
    Scheduler scheduler(
            DataSource database,
            Task<Void> letterTask,
            List<OneTimeTask<Void>> once,
            List<RecurringTask<Void>> nightly,
            Clock clock) {
        var tasks = Stream.<Task<?>>concat(Stream.of(letterTask), once.stream()).toList();
        return Scheduler.create(new TransactionAwareDataSourceProxy(database), tasks)
                .startTasks(nightly)
                .tableName("mailing.job")
                .clock(clock::instant)
                .threads(THREADS)
                .pollUsingLockAndFetch(0.5, 4)
                .pollingInterval(Duration.ofSeconds(10))
                .heartbeatInterval(REST)
                .shutdownMaxWait(Duration.ofSeconds(10))
                .build();
    }
}
