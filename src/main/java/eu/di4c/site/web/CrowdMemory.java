package eu.di4c.site.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * What was answered to everyone within the last second, so that a crowd at one page costs little more than one reader.
 *
 * <p>Whatever is written through this program empties it; an answer that was begun before such a writing and is ready only
 * after it is not taken in. What another program writes into the same database shows after a second at the latest.
 */
@Component
class CrowdMemory implements TransactionExecutionListener {

    private static final Duration KEPT = Duration.ofSeconds(1);
    private static final long MOST_BYTES = 16L << 20;

    private final AtomicLong writings = new AtomicLong();
    private final Cache<CrowdQuestion, CrowdAnswer> answers = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((CrowdQuestion question, CrowdAnswer answer) -> answer.weight())
            .expireAfterWrite(KEPT)
            .build();

    Optional<CrowdAnswer> answer(CrowdQuestion question) {
        return Optional.ofNullable(answers.getIfPresent(question));
    }

    /** How many writings there have been; to be noted before an answer is begun. */
    long writings() {
        return writings.get();
    }

    /** Takes an answer in, unless something has been written since it was begun. */
    void remember(CrowdQuestion question, CrowdAnswer answer, long begunAfter) {
        answers.put(question, answer);
        if (writings.get() != begunAfter) {
            answers.invalidate(question);
        }
    }

    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        if (!transaction.isReadOnly()) {
            writings.incrementAndGet();
            answers.invalidateAll();
        }
    }
}
