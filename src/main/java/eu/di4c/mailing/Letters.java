package eu.di4c.mailing;

import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Ids;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Letters out: the door by which other modules write to people. */
@Component
public class Letters {

    private final LetterStore store;
    private final WishStore wishes;
    private final LetterJobs jobs;
    private final Clock clock;

    Letters(LetterStore store, WishStore wishes, LetterJobs jobs, Clock clock) {
        this.store = store;
        this.wishes = wishes;
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * Queues a letter in the transaction of the command of which it tells; when that fails, nothing was written. Whether the
     * command may be done was asked before by its own door.
     */
    @Transactional
    public LetterId queue(Actor by, Letter letter) {
        return queue(by, letter, Optional.empty());
    }

    /** The time by which letters go. */
    Instant now() {
        return clock.instant();
    }

    LetterId queue(Actor by, Letter letter, Optional<CircularId> circular) {
        var frequency = letter.kind().leavable()
                ? wishes.frequency(letter.to(), letter.kind().code())
                        .orElse(letter.kind().usual())
                : Frequency.AT_ONCE;
        var now = ZonedDateTime.now(clock);
        var queued = new QueuedLetter(
                new LetterId(Ids.next()),
                letter.kind().code(),
                letter.kind().leavable(),
                letter.to(),
                letter.subject(),
                Optional.of(letter.content()),
                frequency.begins(),
                now.toInstant(),
                frequency.due(now).toInstant(),
                by.name(),
                List.of());
        store.add(queued, circular);
        if (queued.state() != LetterState.DECLINED) {
            jobs.add(queued.id(), queued.due());
        }
        return queued.id();
    }
}
