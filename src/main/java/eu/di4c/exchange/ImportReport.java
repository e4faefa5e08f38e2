package eu.di4c.exchange;

import eu.di4c.kernel.Slug;
import java.util.List;

/** What came of reading a network file. */
public sealed interface ImportReport {

    /** Nothing was stored: this is wrong. */
    record Refused(List<Trouble> troubles) implements ImportReport {}

    /** Nothing was stored: the system already says exactly this. */
    record Unchanged(Slug network) implements ImportReport {}

    /** The file could be stored, and would change this; it was only tried. */
    record Tried(Slug network, List<String> changes) implements ImportReport {}

    /** The file is stored, and changed this. */
    record Stored(Slug network, List<String> changes) implements ImportReport {}
}
