package eu.di4c.exchange;

import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Slug;
import eu.di4c.network.Networks;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Whole networks as files: the door for import and export. */
@Component
public class NetworkFiles {

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

    /** The network as YAML; empty when there is no such network. */
    public Optional<String> yaml(String network) {
        return networks.network(network)
                .map(found -> NetworkFileWriter.write(storage.load(found)).yaml());
    }

    /** The network as JSON; empty when there is no such network. */
    public Optional<String> json(String network) {
        return networks.network(network)
                .map(found -> NetworkFileWriter.write(storage.load(found)).json());
    }

    private ImportReport take(Actor by, byte[] bytes, boolean onlyTry) {
        var troubles = new ArrayList<Trouble>();
        Optional<NetworkFile> read;
        try {
            Tree tree = TreeReader.read(bytes);
            read = NetworkFileReader.read(tree, by, clock.instant(), troubles);
            troubles.replaceAll(trouble -> located(tree, trouble));
        } catch (TreeReader.Unreadable e) {
            return new ImportReport.Refused(List.of(e.trouble()));
        }
        return read.map(file -> store(by, file, onlyTry))
                .orElseGet(() -> new ImportReport.Refused(List.copyOf(troubles)));
    }

    private ImportReport store(Actor by, NetworkFile file, boolean onlyTry) {
        Slug network = file.network().slug();
        String before = yaml(network.text()).orElse("");
        if (before.equals(NetworkFileWriter.write(file).yaml())) {
            return new ImportReport.Unchanged(network);
        }
        var troubles = new ArrayList<Trouble>();
        var changes = transaction.execute(status -> {
            storage.store(by, file, troubles);
            var lines = Changes.between(before, yaml(network.text()).orElse(""));
            if (onlyTry || lines.isEmpty() || !troubles.isEmpty()) {
                status.setRollbackOnly();
            }
            return lines;
        });
        if (!troubles.isEmpty()) {
            return new ImportReport.Refused(List.copyOf(troubles));
        }
        if (changes.isEmpty()) {
            return new ImportReport.Unchanged(network);
        }
        return onlyTry ? new ImportReport.Tried(network, changes) : new ImportReport.Stored(network, changes);
    }

    private static Trouble located(Tree tree, Trouble trouble) {
        if (trouble.line() > 0) {
            return trouble;
        }
        return new Trouble(trouble.path(), Lines.of(tree, trouble.path()), trouble.found(), trouble.expected());
    }
}
