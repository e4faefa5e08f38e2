package eu.di4c.calendar.table;

import eu.di4c.document.reading.CellPlace;
import java.util.List;

/** What came of bringing a table of items in. */
public sealed interface TableAnswer {

    /**
     * The table can be brought in; stored only if it was not a rehearsal.
     *
     * @param understood what cells were understood as, where their text does not say it outright
     */
    record Taken(boolean stored, int added, int changed, int unchanged, List<Remark> understood)
            implements TableAnswer {
        public Taken {
            understood = List.copyOf(understood);
        }
    }

    /** Nothing was stored: this is wrong, or must be chosen. */
    record Refused(List<Remark> remarks) implements TableAnswer {
        public Refused {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * Something to be said of a place in the table, in the words of the language asked for.
     *
     * @param heading of the column, as written; empty when it is about more than one cell
     * @param found what stands there, exactly as written
     * @param told what was expected, or what it was understood as
     * @param readings what it may mean, where a person must choose; the first is number 1
     */
    record Remark(CellPlace place, String heading, String found, String told, List<String> readings) {
        public Remark {
            readings = List.copyOf(readings);
        }

        public Remark(CellPlace place, String heading, String found, String told) {
            this(place, heading, found, told, List.of());
        }
    }
}
