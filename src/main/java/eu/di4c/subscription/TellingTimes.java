package eu.di4c.subscription;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every minute, on one of the nodes, whether there is news for subscribers; who dies over it leaves the rest to the next. */
@Configuration(proxyBeanMethods = false)
class TellingTimes {

    static final String TELLING = "tell-subscribers";

    private static final Duration REST = Duration.ofMinutes(1);

    @Bean
    RecurringTask<Void> tellingSubscribers(ObjectProvider<NewsRound> telling) {
        return Tasks.recurring(TELLING, Schedules.fixedDelay(REST)).execute((_, _) -> all(telling.getObject()));
    }

    private static void all(NewsRound telling) {
        boolean more = true;
        while (more) {
            more = telling.next();
        }
    }
}
