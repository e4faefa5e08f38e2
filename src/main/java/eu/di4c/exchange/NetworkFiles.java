package eu.di4c.exchange;

import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Slug;
import eu.di4c.network.Network;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Whole networks as files: the door for import and export. */
@Component
public class NetworkFiles {

    /** The largest file that is read, in bytes. */
    public static final int MOST_BYTES = FileText.MOST_BYTES;

    private final NetworkFileStorage storage;
    private final ImportRights rights;
    private final Clock clock;
    private final TransactionTemplate transaction;

    NetworkFiles(
            NetworkFileStorage storage, ImportRights rights, PlatformTransactionManager transactions, Clock clock) {
        this.storage = storage;
        this.rights = rights;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Stores what a file says, all of it or nothing. */
    public ImportReport importFile(Actor by, byte[] bytes) {
        return take(by, bytes, new ImportWatch.Unwatched(true));
    }

    /** Does everything an import does, and then undoes it: the report says what would have changed. */
    public ImportReport tryFile(Actor by, byte[] bytes) {
        return take(by, bytes, new ImportWatch.Unwatched(false));
    }

    /** The network as the public may know it, drafts of notices left out; empty when there is no such network. */
    public Optional<Export> published(String network) {
        return storage.network(network)
                .map(found ->
                        new Export(NetworkFileWriter.write(storage.load(found).published())));
    }

    /** The whole network, drafts of notices too, for those who operate the system; empty when there is no such network. */
    public Optional<Export> whole(String network) {
        return storage.network(network).map(found -> new Export(written(found)));
    }

    /** Brings in a file while somebody looks on, who may still say no. */
    ImportReport take(Actor by, byte[] bytes, ImportWatch watch) {
        ImportRights.mustSomewhere(by);
        watch.at(ImportPart.READING);
        Tree tree;
        try {
            tree = TreeReader.read(bytes);
        } catch (Unreadable e) {
            return new ImportReport.Refused(List.of(e.trouble()), 0);
        }
        var troubles = new Troubles();
        Optional<ImportReport> report = NetworkFileReader.read(
                        tree, by, clock.instant().truncatedTo(ChronoUnit.MICROS), troubles)
                .map(file -> store(by, file, watch, troubles));
        return report.filter(_ -> troubles.isEmpty()).orElseGet(() -> troubles.report(tree));
    }

    private ImportReport store(Actor by, NetworkFile file, ImportWatch watch, Troubles troubles) {
        rights.must(by, file);
        rights.check(by, file, troubles);
        Slug network = file.network().slug();
        if (!troubles.isEmpty()
                || tree(network).equals(NetworkFileWriter.write(file).tree())) {
            return new ImportReport.Unchanged(network);
        }
        try {
            return Objects.requireNonNull(transaction.execute(status -> {
                var done = stored(by, file, watch, troubles);
                if (!(done instanceof ImportReport.Stored)) {
                    status.setRollbackOnly();
                }
                return done;
            }));
        } catch (DataIntegrityViolationException e) {
            troubles.add(new Trouble(
                    "",
                    0,
                    "values that the database refuses: "
                            + e.getMostSpecificCause().getMessage(),
                    "others"));
            return new ImportReport.Unchanged(network);
        }
    }

    /** Stores it and says what came of it; unless that is stored, all is to be undone. */
    private ImportReport stored(Actor by, NetworkFile file, ImportWatch watch, Troubles troubles) {
        Slug network = file.network().slug();
        var before = storage.there(file).tree();
        var warnings = rights.warnings(file);
        storage.store(by, file, troubles, watch);
        var changes = Changes.between(before, tree(network));
        if (changes.isEmpty() || !troubles.isEmpty()) {
            return new ImportReport.Unchanged(network);
        }
        if (!watch.accepts(changes, warnings)) {
            return new ImportReport.Tried(network, changes, warnings);
        }
        var report = new ImportReport.Stored(network, changes);
        rights.tell(by, file, changes);
        watch.stored(report);
        return report;
    }

    private JsonNode tree(Slug network) {
        return storage.network(network.text())
                .map(this::written)
                .orElseGet(Out::new)
                .tree();
    }

    private Out written(Network network) {
        return NetworkFileWriter.write(storage.load(network));
    }
}
