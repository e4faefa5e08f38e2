package eu.di4c.translation;

import eu.di4c.kernel.Reworded;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears of every text that was written anew, and notes in the same transaction who entered which version of it. */
@Component
class Rewordings {

    private final VersionStore store;
    private final Clock clock;

    Rewordings(VersionStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @EventListener
    void hear(Reworded deed) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        store.add(deed.texts().stream()
                .flatMap(text -> Heard.of(text, deed.by().name(), now).stream())
                .toList());
    }
}
