package eu.di4c.document;

import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Outcome;
import eu.di4c.kernel.Recorded;
import eu.di4c.kernel.Recorded.Change;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a file that has been looked at, and lets one go; each in one transaction, of which the journal hears. */
@Component
class FileKeeper {

    private final FileStore store;
    private final ApplicationEventPublisher events;

    FileKeeper(FileStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    @Transactional
    Outcome<KeptFile> keep(Actor by, KeptFile file, Upload upload, int most) {
        if (store.countAlone(file.scope()) >= most) {
            return Outcome.refused("file", "document.file.refused.many", most);
        }
        try (var in = upload.source().open()) {
            store.add(file, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        tell(by, "file.kept", file, Optional.empty(), Optional.of(file.name()));
        return new Outcome.Done<>(file);
    }

    @Transactional
    boolean delete(Actor by, KeptFile file) {
        boolean there = store.delete(file.id());
        if (there) {
            tell(by, "file.deleted", file, Optional.of(file.name()), Optional.empty());
        }
        return there;
    }

    private void tell(Actor by, String what, KeptFile file, Optional<String> before, Optional<String> after) {
        events.publishEvent(Recorded.of(
                by,
                what,
                file.subject(),
                file.scope(),
                List.of(
                        new Change("name", before, after),
                        new Change("sha256", before.map(_ -> file.sha256()), after.map(_ -> file.sha256())))));
    }
}
