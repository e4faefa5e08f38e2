package eu.di4c.site.part;

import gg.jte.Content;
import java.util.List;

/**
 * Figures or facts in rows and columns, with a caption that says what they are.
 *
 * @param id unique on the page, a word of the address
 * @param caption what the table shows
 * @param columns the heads; the first belongs to the row heads
 * @param totals rows of sums under a line; empty when nothing is added up
 */
public record Table(String id, String caption, List<Column> columns, List<Row> rows, List<Row> totals) {

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        totals = List.copyOf(totals);
    }

    public Table(String id, String caption, List<Column> columns, List<Row> rows) {
        this(id, caption, columns, rows, List.of());
    }

    /**
     * The head of a column.
     *
     * @param figures whether numbers stand below it, aligned to the right
     */
    public record Column(String head, boolean figures) {

        public static Column text(String head) {
            return new Column(head, false);
        }

        public static Column figures(String head) {
            return new Column(head, true);
        }
    }

    /** A row: what it is about, then one cell for each further column. */
    public record Row(Content head, List<? extends Content> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
