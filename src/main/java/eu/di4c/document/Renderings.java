package eu.di4c.document;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import eu.di4c.site.Busy;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Documents as files for those who ask over the network: each is made once and remembered while it is asked for, and few
 * are made at the same time, because a PDF takes a processor and tens of megabytes for seconds.
 *
 * <p>What is remembered is found by the document itself, so a changed document is a new one and nothing can be stale.
 */
@Component
public class Renderings {

    private static final int AT_ONCE = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration KEPT = Duration.ofHours(1);
    private static final long MOST_BYTES = 16L << 20;

    private final Semaphore places;
    private final Duration patience;
    private final Cache<Wanted, byte[]> made = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Wanted wanted, byte[] file) -> wanted.weight() + file.length)
            .expireAfterAccess(KEPT)
            .build();

    @Autowired
    Renderings() {
        this(AT_ONCE, PATIENCE);
    }

    Renderings(int atOnce, Duration patience) {
        this.places = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    private record Wanted(Document document, Rendering rendering) {
        int weight() {
            return 2 * document.body().toString().length();
        }
    }

    /** The document as a file; {@link Busy} when too many others are being made. */
    public byte[] of(Document document, Rendering rendering) {
        return made.get(new Wanted(document, rendering), this::make).clone();
    }

    private byte[] make(Wanted wanted) {
        takePlace();
        try {
            return wanted.rendering().of(wanted.document());
        } finally {
            places.release();
        }
    }

    private void takePlace() {
        try {
            if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Busy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Busy();
        }
    }
}
