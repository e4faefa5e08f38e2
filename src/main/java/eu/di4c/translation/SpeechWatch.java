package eu.di4c.translation;

import eu.di4c.database.Database;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Notices within a second that a translator on any node has said something, and renews the {@link Speech} of this node. It looks
 * on a connection of its own, so that no page waits for it and no pool is short of one.
 */
@Component
@ConditionalOnWebApplication
class SpeechWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SpeechWatch.class);
    private static final Duration BREATH = Duration.ofSeconds(1);

    private final Database database;
    private final Speech speech;
    private final AtomicReference<Optional<Connection>> line = new AtomicReference<>(Optional.empty());
    private volatile CountDownLatch end = new CountDownLatch(0);

    SpeechWatch(Database database, Speech speech) {
        this.database = database;
        this.speech = speech;
    }

    @Override
    public void start() {
        end = new CountDownLatch(1);
        Thread.ofPlatform().daemon().name("speech").start(this::watch);
    }

    private void watch() {
        while (isRunning()) {
            try (var open = open();
                    var question = open.prepareStatement(PhrasingStore.LATEST)) {
                look(question);
            } catch (SQLException | RuntimeException lost) {
                LOG.debug("the line of the translators is lost", lost);
            }
            breathe();
        }
    }

    private Connection open() throws SQLException {
        var address = database.address();
        var open = DriverManager.getConnection(address.url(), address.user(), address.password());
        line.set(Optional.of(open));
        return open;
    }

    private void look(PreparedStatement question) throws SQLException {
        long known = -1;
        while (isRunning()) {
            long now = latest(question);
            if (now != known) {
                speech.renew();
                known = now;
            }
            breathe();
        }
    }

    private static long latest(PreparedStatement question) throws SQLException {
        try (var answer = question.executeQuery()) {
            return answer.next() ? answer.getLong(1) : 0;
        }
    }

    private void breathe() {
        try {
            var _ = end.await(BREATH.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            end.countDown();
        }
    }

    @Override
    public void stop() {
        end.countDown();
        line.getAndSet(Optional.empty()).ifPresent(SpeechWatch::hangUp);
    }

    private static void hangUp(Connection open) {
        try {
            open.abort(Runnable::run);
        } catch (SQLException gone) {
            LOG.debug("the line of the translators was gone already", gone);
        }
    }

    @Override
    public boolean isRunning() {
        return end.getCount() > 0;
    }
}
