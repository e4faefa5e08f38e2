package eu.di4c.mailing;

import com.github.kagkarlsson.scheduler.Scheduler;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Sends letters while the pages are shown, if there is a mail server; commands queue letters and leave them to that. */
@Component
@ConditionalOnWebApplication
class PostHours implements SmartLifecycle {

    private final Scheduler scheduler;
    private final MailServer server;
    private volatile boolean running;

    PostHours(Scheduler scheduler, MailServer server) {
        this.scheduler = scheduler;
        this.server = server;
    }

    @Override
    public void start() {
        if (server.isSet()) {
            scheduler.start();
            running = true;
        }
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
