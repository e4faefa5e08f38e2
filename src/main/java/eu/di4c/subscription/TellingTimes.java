package eu.di4c.subscription;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Looks every minute, on one of the nodes, whether there is news for subscribers; who dies over it leaves the rest to the next.
 * News that cannot be told is noted in the log and tried again a minute later; it holds nothing else up.
 */
@Configuration(proxyBeanMethods = false)
class TellingTimes {

    private static final Logger LOG = LoggerFactory.getLogger(TellingTimes.class);

    static final String TELLING = "tell-subscribers";

    private static final Duration REST = Duration.ofMinutes(1);

    @Bean
    RecurringTask<Void> tellingSubscribers(ObjectProvider<NewsRound> telling) {
        return Tasks.recurring(TELLING, Schedules.fixedDelay(REST)).execute((_, _) -> all(telling.getObject()));
    }

    private static void all(NewsRound telling) {
        for (UUID news : telling.waiting()) {
            try {
                boolean more = true;
                while (more) {
                    more = telling.tell(news);
                }
            } catch (RuntimeException failed) {
                LOG.error("Subscribers were not told of {}", news, failed);
            }
        }
    }
}
