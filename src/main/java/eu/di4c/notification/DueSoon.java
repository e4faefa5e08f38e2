package eu.di4c.notification;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells every morning, on one of the nodes, what comes due; before the letters that are gathered for the morning go out. */
@Configuration(proxyBeanMethods = false)
class DueSoon {

    private static final LocalTime HOUR = LocalTime.of(6, 0);

    @Bean
    RecurringTask<Void> tellingWhatIsDue(ObjectProvider<DueReporter> reporter, Clock clock) {
        return Tasks.recurring("tell-what-is-due", Schedules.daily(HOUR))
                .execute((_, _) -> reporter.getObject().tell(LocalDate.now(clock)));
    }
}
