package eu.di4c.document;

import eu.di4c.site.Cell;
import java.util.List;

/**
 * A table for other programs.
 *
 * @param name the name of the sheet
 * @param columns the heads of its columns
 * @param rows its rows, each with one cell for each column
 */
public record Sheet(String name, List<String> columns, List<List<Cell>> rows) {

    public Sheet {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        int width = columns.size();
        if (rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("every row of '" + name + "' needs " + width + " cells");
        }
    }
}
