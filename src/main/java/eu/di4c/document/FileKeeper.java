package eu.di4c.document;

import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Outcome;
import eu.di4c.kernel.Recorded;
import eu.di4c.kernel.Recorded.Change;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps a file that has been looked at, and lets one go; each in one transaction, of which the journal hears. */
@Component
class FileKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(FileKeeper.class);

    private final FileStore store;
    private final Shelves shelves;
    private final ApplicationEventPublisher events;

    FileKeeper(FileStore store, Shelves shelves, ApplicationEventPublisher events) {
        this.store = store;
        this.shelves = shelves;
        this.events = events;
    }

    @Transactional
    Outcome<KeptFile> keep(Actor by, KeptFile file, Upload upload, int most) {
        if (store.countAlone(file.scope()) >= most) {
            return Outcome.refused("file", "document.file.refused.many", most);
        }
        try (var in = upload.source().open()) {
            store.add(file);
            shelves.put(file, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        tell(by, "file.kept", file, Optional.empty(), Optional.of(file.name()));
        return new Outcome.Done<>(file);
    }

    /** Where a new file goes. */
    KeptFile.Place next() {
        return shelves.next();
    }

    void write(KeptFile file, OutputStream out) throws IOException {
        shelves.write(file, out);
    }

    @Transactional
    boolean delete(Actor by, KeptFile file) {
        boolean there = store.delete(file.id());
        if (there) {
            afterwards(file);
            tell(by, "file.deleted", file, Optional.of(file.name()), Optional.empty());
        }
        return there;
    }

    /** Only when it is certain that nobody knows of it any more is what stood in it let go. */
    private void afterwards(KeptFile file) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                try {
                    shelves.delete(file);
                } catch (IOException e) {
                    LOG.warn(
                            "What stood in the deleted file {} is still in the object store: {}",
                            file.id(),
                            e.getMessage());
                }
            }
        });
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
