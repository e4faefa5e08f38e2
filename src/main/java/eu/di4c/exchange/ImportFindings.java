package eu.di4c.exchange;

import java.util.List;
import java.util.Optional;

/**
 * What was found when a file was tried or stored.
 *
 * @param network code of the network; empty when it is not known
 * @param troubles what is wrong, at most a hundred
 * @param more how many troubles there are besides
 * @param changes what it changes, or would
 * @param warnings what it takes away besides, because it does not name it
 */
public record ImportFindings(
        Optional<String> network, List<Trouble> troubles, int more, List<String> changes, List<String> warnings) {

    /** Nothing was found. */
    static final ImportFindings NOTHING = new ImportFindings(Optional.empty(), List.of(), 0, List.of(), List.of());

    public ImportFindings {
        troubles = List.copyOf(troubles);
        changes = List.copyOf(changes);
        warnings = List.copyOf(warnings);
    }

    static ImportFindings of(ImportReport report) {
        return switch (report) {
            case ImportReport.Refused refused ->
                new ImportFindings(Optional.empty(), refused.troubles(), refused.more(), List.of(), List.of());
            case ImportReport.Unchanged unchanged -> about(unchanged.network().text(), List.of(), List.of());
            case ImportReport.Tried tried -> about(tried.network().text(), tried.changes(), tried.warnings());
            case ImportReport.Stored stored -> about(stored.network().text(), stored.changes(), List.of());
        };
    }

    private static ImportFindings about(String network, List<String> changes, List<String> warnings) {
        return new ImportFindings(Optional.of(network), List.of(), 0, changes, warnings);
    }
}
