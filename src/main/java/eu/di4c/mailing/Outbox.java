package eu.di4c.mailing;

import eu.di4c.kernel.Action;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Outcome;
import eu.di4c.kernel.Recorded;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.SubjectRef;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All letters with what became of them: the door for whoever keeps the installation. Nothing in it can be deleted. */
@Component
public class Outbox {

    private final LetterStore store;
    private final Sending sending;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Outbox(LetterStore store, Sending sending, Clock clock, ApplicationEventPublisher events) {
        this.store = store;
        this.sending = sending;
        this.clock = clock;
        this.events = events;
    }

    /** Whether there is a mail server; without one letters wait. */
    public boolean isOpen() {
        return sending.isOpen();
    }

    /** The newest first. */
    public List<QueuedLetter> letters(Actor by, OutboxSearch search) {
        by.must(Action.KEEP_INSTALLATION, Scope.EVERYWHERE);
        return store.letters(search);
    }

    public Optional<QueuedLetter> letter(Actor by, LetterId id) {
        by.must(Action.KEEP_INSTALLATION, Scope.EVERYWHERE);
        return store.letter(id);
    }

    public long count(Actor by, LetterState state) {
        by.must(Action.KEEP_INSTALLATION, Scope.EVERYWHERE);
        return store.count(state);
    }

    /** A letter as plain text, as its recipient reads it; empty once its time of keeping is over. */
    public Optional<String> text(Actor by, QueuedLetter letter) {
        by.must(Action.KEEP_INSTALLATION, Scope.EVERYWHERE);
        return sending.text(letter);
    }

    /** Has a letter tried again that was given up. */
    @Transactional
    public Outcome<LetterId> tryAgain(Actor by, LetterId id) {
        by.must(Action.KEEP_INSTALLATION, Scope.EVERYWHERE);
        if (!store.isDead(id)) {
            return Outcome.refused("", "mailing.outbox.refused.alive");
        }
        store.note(id, new Attempt(clock.instant(), Attempt.Outcome.ASKED, by.name(), ""), LetterState.WAITING);
        sending.again(id, clock.instant());
        events.publishEvent(Recorded.of(
                by, "letter.retried", new SubjectRef("letter", id.toString()), Scope.EVERYWHERE, List.of()));
        return new Outcome.Done<>(id);
    }
}
