package eu.di4c.network;

import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Changes;
import eu.di4c.kernel.Recorded;
import eu.di4c.kernel.Reworded;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.SubjectRef;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Announces what was done, in the transaction in which it happens. */
@Component
class NetworkDeeds {

    private final ApplicationEventPublisher events;

    NetworkDeeds(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** Announces that a thing was added, or what of it was changed. */
    <T extends Record> void added(Actor by, SubjectRef subject, Scope scope, Optional<T> before, T after) {
        String deed = before.isEmpty() ? ".added" : ".edited";
        tell(by, subject.kind() + deed, subject, scope, Changes.between(before, after));
        var reworded = Reworded.between(subject, before, after);
        if (!reworded.isEmpty()) {
            events.publishEvent(new Reworded(by, reworded));
        }
    }

    /** Announces that a thing was taken away, and what it was. */
    void removed(Actor by, SubjectRef subject, Scope scope, Record was) {
        var values = Changes.between(Optional.empty(), was).stream()
                .map(value -> new Recorded.Change(value.field(), value.after(), Optional.empty()))
                .toList();
        tell(by, subject.kind() + ".removed", subject, scope, values);
    }

    void tell(Actor by, String what, SubjectRef subject, Scope scope, List<Recorded.Change> changes) {
        events.publishEvent(Recorded.of(by, what, subject, scope, changes));
    }

    /** Whether one version says something else than the other. */
    static <T extends Record> boolean differ(Optional<T> before, T after) {
        return before.isEmpty() || !Changes.between(before, after).isEmpty();
    }
}
