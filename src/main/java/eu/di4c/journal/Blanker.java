package eu.di4c.journal;

import eu.di4c.kernel.Actor;
import eu.di4c.kernel.PersonId;
import eu.di4c.kernel.Recorded;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.SubjectRef;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes out of the journal what need not stay of people, and tells of it in an entry; the chain stays whole. */
@Component
class Blanker {

    private final BlankingStore store;
    private final Recorder recorder;

    Blanker(BlankingStore store, Recorder recorder) {
        this.store = store;
        this.recorder = recorder;
    }

    /** Forgets that it was she who did what she did before a time; answers how often. */
    @Transactional
    public long deedsOf(Actor by, PersonId person, Instant before) {
        return blank(by, BlankingStore.Choice.deedsOf(person, before));
    }

    /** Forgets old and new values of what was done to her account. */
    @Transactional
    public long valuesOf(Actor by, PersonId person) {
        return blank(by, BlankingStore.Choice.valuesOf(person));
    }

    /** Forgets who did what was done before a time; answers how often, at most so often. */
    @Transactional
    public long deedsBefore(Actor by, Instant before, int most) {
        return blank(by, BlankingStore.Choice.deedsBefore(before, most));
    }

    long countDeedsOf(PersonId person, Instant before) {
        return store.count(BlankingStore.Choice.deedsOf(person, before));
    }

    long countValuesOf(PersonId person) {
        return store.count(BlankingStore.Choice.valuesOf(person));
    }

    long countDeedsBefore(Instant before) {
        return store.count(BlankingStore.Choice.deedsBefore(before, Integer.MAX_VALUE));
    }

    private long blank(Actor by, BlankingStore.Choice choice) {
        var head = recorder.lockedHead();
        var blanking = store.blanking(choice);
        if (blanking.count() > 0) {
            var told = new SubjectRef("blanking", blanking.key());
            recorder.write(
                    head,
                    List.of(new Recorded(by, Blanking.WHAT, told, Scope.EVERYWHERE, Optional.empty(), List.of())));
            store.blank(choice, head.count() + 1);
        }
        return blanking.count();
    }
}
