package eu.di4c.document.reading;

import java.util.List;

/**
 * A table as somebody wrote it: the text that is seen in each cell.
 *
 * @param sheet name of its sheet; empty in a CSV file
 * @param lines the lines that say anything, each with the cells up to its last one that does
 */
public record WrittenTable(String sheet, List<Line> lines) {

    public WrittenTable {
        lines = List.copyOf(lines);
    }

    /** One line, and its row counted from 1. */
    public record Line(int row, List<String> cells) {
        public Line {
            cells = List.copyOf(cells);
        }

        /** What stands in a column counted from 1; nothing beyond the last. */
        public String cell(int column) {
            return column <= cells.size() ? cells.get(column - 1) : "";
        }
    }

    public CellPlace place(Line line, int column) {
        return new CellPlace(sheet, line.row(), column);
    }
}
