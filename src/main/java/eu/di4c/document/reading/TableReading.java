package eu.di4c.document.reading;

import java.util.List;

/** What came of reading a table: all of it, or why none. */
public sealed interface TableReading {

    record Read(WrittenTable table) implements TableReading {}

    record Refused(List<TableTrouble> troubles) implements TableReading {
        public Refused {
            troubles = List.copyOf(troubles);
        }

        static Refused file(TableTrouble.Reason reason, String found) {
            return new Refused(List.of(new TableTrouble(CellPlace.FILE, reason, found)));
        }
    }
}
