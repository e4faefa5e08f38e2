package eu.di4c.exchange;

import eu.di4c.kernel.Slug;
import java.util.List;

/** What came of reading a network file. */
public sealed interface ImportReport {

    /**
     * Nothing was stored: this is wrong.
     *
     * @param troubles the first of them, at most a hundred
     * @param more how many there are besides
     */
    record Refused(List<Trouble> troubles, int more) implements ImportReport {
        public Refused {
            troubles = List.copyOf(troubles);
        }
    }

    /** Nothing was stored: the system already says exactly this. */
    record Unchanged(Slug network) implements ImportReport {}

    /**
     * The file could be stored, and would change this ("add 1 partner: oulu"); it was only tried.
     *
     * @param warnings what it would take away besides, because it does not name it ("remove the rule …")
     */
    record Tried(Slug network, List<String> changes, List<String> warnings) implements ImportReport {
        public Tried {
            changes = List.copyOf(changes);
            warnings = List.copyOf(warnings);
        }
    }

    /** The file is stored, and changed this. */
    record Stored(Slug network, List<String> changes) implements ImportReport {}
}
