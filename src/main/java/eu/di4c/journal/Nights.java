package eu.di4c.journal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import eu.di4c.kernel.Actor;
import java.time.LocalTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Erases every night, on one of the nodes, the personal data whose term is over, unless the operator does that herself. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RetentionSettings.class)
class Nights {

    static final String CLEARING = "clear-personal-data";

    private static final LocalTime HOUR = LocalTime.of(2, 30);

    /** So many of each kind in one transaction, so that nobody else waits long. */
    private static final int AT_A_TIME = 1_000;

    /** What is left is for the next night. */
    private static final int ROUNDS = 1_000;

    @Bean
    RecurringTask<Void> clearingPersonalData(RetentionSettings settings, ObjectProvider<DataProtection> protection) {
        return Tasks.recurring(CLEARING, Schedules.daily(HOUR)).execute((_, _) -> {
            if (settings.nightly()) {
                clear(protection.getObject());
            }
        });
    }

    private static void clear(DataProtection protection) {
        var by = new Actor.Program();
        for (int round = 0; round < ROUNDS; round++) {
            if (protection.clear(by, AT_A_TIME).isEmpty()) {
                return;
            }
        }
    }
}
