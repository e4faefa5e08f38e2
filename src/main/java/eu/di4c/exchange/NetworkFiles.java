package eu.di4c.exchange;

import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Slug;
import eu.di4c.network.Network;
import eu.di4c.network.Networks;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
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

    private final Networks networks;
    private final NetworkFileStorage storage;
    private final Clock clock;
    private final TransactionTemplate transaction;

    NetworkFiles(Networks networks, NetworkFileStorage storage, PlatformTransactionManager transactions, Clock clock) {
        this.networks = networks;
        this.storage = storage;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Stores what a file says, all of it or nothing. */
    public ImportReport importFile(Actor by, byte[] bytes) {
        return take(by, bytes, false);
    }

    /** Does everything an import does, and then undoes it: the report says what would have changed. */
    public ImportReport tryFile(Actor by, byte[] bytes) {
        return take(by, bytes, true);
    }

    /** The network as the public may know it, drafts of notices left out; empty when there is no such network. */
    public Optional<Export> published(String network) {
        return networks.network(network)
                .map(found ->
                        new Export(NetworkFileWriter.write(storage.load(found).published())));
    }

    /** The whole network, drafts of notices too, for those who operate the system; empty when there is no such network. */
    public Optional<Export> whole(String network) {
        return networks.network(network).map(found -> new Export(written(found)));
    }

    private ImportReport take(Actor by, byte[] bytes, boolean onlyTry) {
        Tree tree;
        try {
            tree = TreeReader.read(bytes);
        } catch (Unreadable e) {
            return new ImportReport.Refused(List.of(e.trouble()), 0);
        }
        var troubles = new Troubles();
        Optional<ImportReport> report = NetworkFileReader.read(
                        tree, by, clock.instant().truncatedTo(ChronoUnit.MICROS), troubles)
                .map(file -> store(by, file, onlyTry, troubles));
        return report.filter(_ -> troubles.isEmpty()).orElseGet(() -> troubles.report(tree));
    }

    private ImportReport store(Actor by, NetworkFile file, boolean onlyTry, Troubles troubles) {
        Slug network = file.network().slug();
        JsonNode before = tree(network);
        if (before.equals(NetworkFileWriter.write(file).tree())) {
            return new ImportReport.Unchanged(network);
        }
        try {
            List<String> changes = transaction.execute(status -> {
                storage.store(by, file, troubles);
                List<String> words = Changes.between(before, tree(network));
                if (onlyTry || words.isEmpty() || !troubles.isEmpty()) {
                    status.setRollbackOnly();
                }
                return words;
            });
            return report(network, changes, onlyTry);
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

    private static ImportReport report(Slug network, List<String> changes, boolean onlyTry) {
        if (changes.isEmpty()) {
            return new ImportReport.Unchanged(network);
        }
        return onlyTry ? new ImportReport.Tried(network, changes) : new ImportReport.Stored(network, changes);
    }

    private JsonNode tree(Slug network) {
        return networks.network(network.text())
                .map(this::written)
                .orElseGet(Out::new)
                .tree();
    }

    private Out written(Network network) {
        return NetworkFileWriter.write(storage.load(network));
    }
}
