package eu.di4c.document;

import eu.di4c.document.Arrival.Found;
import eu.di4c.kernel.Action;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Ids;
import eu.di4c.kernel.Outcome;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.SubjectRef;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Files that people bring in: the one door through which they come and go. A file is what stands in it, not what its name says;
 * it is limited, looked at, handed out to be saved, and never opened or run here.
 */
@Component
public class Files {

    private final Arrival arrival;
    private final FileKeeper keeper;
    private final FileStore store;
    private final Clock clock;

    Files(Arrival arrival, FileKeeper keeper, FileStore store, Clock clock) {
        this.arrival = arrival;
        this.keeper = keeper;
        this.store = store;
        this.clock = clock;
    }

    /**
     * Keeps a file.
     *
     * @param scope to which it belongs
     * @param subject the thing it belongs to
     */
    public Outcome<KeptFile> keep(Actor by, Scope scope, SubjectRef subject, Upload upload) {
        by.must(Action.KEEP_FILES, scope);
        try {
            return switch (arrival.look(upload)) {
                case Found.Unfit(Outcome.Refusal why) -> new Outcome.Refused<>(List.of(why));
                case Found.Fit fit ->
                    keeper.keep(by, file(by, scope, subject, upload.name(), fit), upload, arrival.most());
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private KeptFile file(Actor by, Scope scope, SubjectRef subject, String name, Found.Fit fit) {
        return new KeptFile(
                new FileId(Ids.next()),
                scope,
                subject,
                FileNames.safe(name, fit.type()),
                fit.type(),
                fit.size(),
                fit.sha256(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                by.name(),
                fit.scannedBy(),
                keeper.next());
    }

    /** The files of a thing, the newest first. */
    public List<KeptFile> files(Actor by, Scope scope, SubjectRef subject) {
        by.must(Action.SEE_FILES, scope);
        return store.files(subject).stream()
                .filter(file -> by.may(Action.SEE_FILES, file.scope()))
                .toList();
    }

    /** A file, if this reader may see it. */
    public Optional<KeptFile> file(Actor by, FileId id) {
        return store.file(id).filter(file -> by.may(Action.SEE_FILES, file.scope()));
    }

    /** Writes what stands in a file, piece by piece. */
    public void write(Actor by, KeptFile file, OutputStream out) throws IOException {
        by.must(Action.SEE_FILES, file.scope());
        keeper.write(file, out);
    }

    /** Deletes a file for good; the journal remembers its name and its digest. */
    public boolean delete(Actor by, KeptFile file) {
        by.must(Action.KEEP_FILES, file.scope());
        return keeper.delete(by, file);
    }
}
