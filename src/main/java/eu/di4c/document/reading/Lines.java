package eu.di4c.document.reading;

import eu.di4c.document.reading.TableTrouble.Reason;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The lines of a table within its limits. */
final class Lines {

    private Lines() {}

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cs}\uFFFE\uFFFF&&[^\n\t]]");

    /** The line without the empty cells at its end; nothing when it says nothing. */
    static Optional<WrittenTable.Line> line(String sheet, int row, List<String> cells, List<TableTrouble> troubles) {
        int last = cells.size();
        while (last > 0 && cells.get(last - 1).isBlank()) {
            last--;
        }
        if (last > TableReader.MOST_COLUMNS) {
            troubles.add(
                    new TableTrouble(new CellPlace(sheet, row, last), Reason.TOO_MANY_COLUMNS, cells.get(last - 1)));
            return Optional.empty();
        }
        for (int column = 1; column <= last; column++) {
            if (cells.get(column - 1).length() > TableReader.LONGEST_CELL) {
                troubles.add(new TableTrouble(
                        new CellPlace(sheet, row, column), Reason.CELL_TOO_LONG, cells.get(column - 1)));
            }
            if (UNSEEN.matcher(cells.get(column - 1)).find()) {
                troubles.add(new TableTrouble(new CellPlace(sheet, row, column), Reason.UNSEEN_SIGN, ""));
            }
        }
        return last == 0 ? Optional.empty() : Optional.of(new WrittenTable.Line(row, cells.subList(0, last)));
    }

    static TableReading answer(String sheet, List<WrittenTable.Line> lines, List<TableTrouble> troubles) {
        if (lines.size() > TableReader.MOST_ROWS) {
            int row = lines.getLast().row();
            troubles.add(new TableTrouble(new CellPlace(sheet, row, 0), Reason.TOO_MANY_ROWS, String.valueOf(row)));
        }
        if (!troubles.isEmpty()) {
            return new TableReading.Refused(troubles);
        }
        return lines.isEmpty()
                ? new TableReading.Refused(List.of(new TableTrouble(new CellPlace(sheet, 0, 0), Reason.EMPTY, sheet)))
                : new TableReading.Read(new WrittenTable(sheet, lines));
    }
}
