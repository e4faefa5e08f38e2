package eu.di4c.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Who was found behind a browser's secret within the last second, so that a page and what it loads ask once.
 *
 * <p>Whatever is written through this program empties it, so a sign-out or a role withdrawn counts at once; written by another
 * node, it counts after a second at the latest.
 */
@Component
class SignInMemory implements TransactionExecutionListener {

    private static final Duration KEPT = Duration.ofSeconds(1);
    private static final long MOST = 10_000;

    private final AtomicLong writings = new AtomicLong();
    private final Cache<ByteBuffer, SignInStore.Present> present =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).build();

    /** Who is remembered under the hash of a secret; who is not is asked for, and remembered unless something was written meanwhile. */
    Optional<SignInStore.Present> of(byte[] hash, Supplier<Optional<SignInStore.Present>> asked) {
        var key = ByteBuffer.wrap(hash);
        var known = Optional.ofNullable(present.getIfPresent(key));
        return known.isPresent() ? known : remembered(key, asked);
    }

    private Optional<SignInStore.Present> remembered(ByteBuffer key, Supplier<Optional<SignInStore.Present>> asked) {
        long before = writings.get();
        var found = asked.get();
        found.ifPresent(one -> present.put(key, one));
        if (writings.get() != before) {
            present.invalidate(key);
        }
        return found;
    }

    void forget(byte[] hash) {
        present.invalidate(ByteBuffer.wrap(hash));
    }

    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        if (!transaction.isReadOnly()) {
            writings.incrementAndGet();
            present.invalidateAll();
        }
    }
}
