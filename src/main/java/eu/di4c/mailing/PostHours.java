package eu.di4c.mailing;

import com.github.kagkarlsson.scheduler.Scheduler;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Does what is to be done while the pages are shown, with or without a mail server; commands queue letters and leave them to that.
 * An operator may tell a node to leave it to the others.
 */
@Component
@ConditionalOnWebApplication
@ConditionalOnBooleanProperty(name = "di4c.jobs", matchIfMissing = true)
class PostHours implements SmartLifecycle {

    private final Scheduler scheduler;
    private volatile boolean running;

    PostHours(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    @Override
    public void start() {
        scheduler.start();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        scheduler.stop();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
