package eu.di4c.exchange;

import eu.di4c.kernel.Actor;
import eu.di4c.kernel.NotAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Tries and stores files beside the requests, two at a time on each node. How far a run is stands in the database, where
 * every node reads it; a run whose node dies is undone by the database and shown as stopped.
 */
@Component
class ImportWork implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ImportWork.class);
    private static final int AT_ONCE = 2;

    private final NetworkFiles files;
    private final ImportStore store;
    private final Clock clock;
    private final Map<UUID, Optional<ImportPart>> onTheWay = new ConcurrentHashMap<>();
    private final ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE, threads("import-"));
    private final ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor(threads("import-heart-"));

    ImportWork(NetworkFiles files, ImportStore store, Clock clock) {
        this.files = files;
        this.store = store;
        this.clock = clock;
        var _ = heart.scheduleWithFixedDelay(this::beat, 1, 1, TimeUnit.SECONDS);
    }

    private static ThreadFactory threads(String name) {
        return Thread.ofPlatform().daemon().name(name, 0).factory();
    }

    /** What is to be done: which file, in which run, and what may be stored. */
    record Order(ImportId file, ImportRun run, Consent consent) {}

    /** Puts a run in the queue. */
    void begin(Actor by, Order order) {
        onTheWay.put(order.run().id(), Optional.empty());
        workers.execute(() -> work(by, order));
    }

    private void work(Actor by, Order order) {
        var run = order.run().id();
        try {
            var report = files.take(by, store.content(order.file()).orElseThrow(), new Watch(order));
            if (!(report instanceof ImportReport.Stored)) {
                end(order, ImportRun.Outcome.of(report), ImportFindings.of(report));
            }
        } catch (Cancelled _) {
            LOG.info("import {} was cancelled", order.file());
        } catch (NotAllowed _) {
            end(order, ImportRun.Outcome.REFUSED, notAllowed());
        } catch (RuntimeException broken) {
            LOG.error("import {} failed", order.file(), broken);
            end(order, ImportRun.Outcome.FAILED, ImportFindings.NOTHING);
        } finally {
            onTheWay.remove(run);
        }
    }

    /** Ends a run, unless it was cancelled meanwhile: who ends it first has the last word. */
    private boolean end(Order order, ImportRun.Outcome outcome, ImportFindings findings) {
        boolean ended = store.end(order.run().id(), new ImportRun.Ended(clock.instant(), outcome, findings));
        switch (outcome) {
            case REFUSED, UNCHANGED, STORED -> dropIf(ended, order);
            case TRIED, FAILED, CANCELLED -> {}
        }
        return ended;
    }

    private void dropIf(boolean ended, Order order) {
        if (ended) {
            store.drop(order.file());
        }
    }

    private static ImportFindings notAllowed() {
        return ImportFindings.of(new ImportReport.Refused(
                List.of(new Trouble(
                        "/programme/code", 0, "a programme, or the network of one", "one into which you may import")),
                0));
    }

    private void beat() {
        try {
            onTheWay.forEach((run, part) -> store.beat(run, part, clock.instant()));
        } catch (RuntimeException unreachable) {
            LOG.warn("the heartbeat of imports was not heard", unreachable);
        }
    }

    /** What is begun is given a moment to end; what is not is undone, and shown as stopped. */
    @Override
    public void destroy() throws InterruptedException {
        workers.shutdown();
        if (!workers.awaitTermination(10, TimeUnit.SECONDS)) {
            workers.shutdownNow();
        }
        heart.shutdownNow();
    }

    /** Follows one run. */
    private final class Watch implements ImportWatch {
        private final Order order;

        private Watch(Order order) {
            this.order = order;
        }

        @Override
        public void at(ImportPart part) {
            if (store.hasEnded(order.run().id())) {
                throw new Cancelled();
            }
            onTheWay.put(order.run().id(), Optional.of(part));
        }

        @Override
        public boolean accepts(List<String> changes, List<String> warnings) {
            return order.run().kind() == ImportRun.Kind.STORING
                    && order.consent().covers(changes, warnings);
        }

        @Override
        public void stored(ImportReport.Stored report) {
            if (!end(order, ImportRun.Outcome.STORED, ImportFindings.of(report))) {
                throw new Cancelled();
            }
        }
    }
}
