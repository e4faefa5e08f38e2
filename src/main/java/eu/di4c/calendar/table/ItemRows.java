package eu.di4c.calendar.table;

import eu.di4c.calendar.CalendarItem;
import eu.di4c.calendar.Written;
import eu.di4c.calendar.table.ItemCells.At;
import eu.di4c.calendar.table.TableAnswer.Remark;
import eu.di4c.document.reading.CellPlace;
import eu.di4c.document.reading.WrittenTable;
import eu.di4c.kernel.SearchKey;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the items out of a table: its first line holds the headings, every other line is an item. */
final class ItemRows {

    private final WrittenTable table;
    private final ItemCells cells;
    private final RowReader rows;
    private final Map<ItemColumn, Integer> columns = new EnumMap<>(ItemColumn.class);
    private final Map<String, WrittenTable.Line> lines = new HashMap<>();
    private final List<CalendarItem> items = new ArrayList<>();

    private ItemRows(WrittenTable table, ItemCells cells, RowReader rows) {
        this.table = table;
        this.cells = cells;
        this.rows = rows;
    }

    static ItemRows of(WrittenTable table, ItemCells cells, RowReader rows, Set<String> left) {
        var read = new ItemRows(table, cells, rows);
        read.headings(left);
        if (cells.wrong().isEmpty() || !read.columns.isEmpty()) {
            read.items();
        }
        return read;
    }

    private WrittenTable.Line head() {
        return table.lines().getFirst();
    }

    private void headings(Set<String> left) {
        Set<SearchKey> leftOut = left.stream().map(SearchKey::of).collect(Collectors.toSet());
        for (int column = 1; column <= head().cells().size(); column++) {
            String heading = head().cell(column);
            At at = new At(table.place(head(), column), heading, heading);
            Optional<ItemColumn> meant = ItemColumn.headed(heading);
            if (leftOut.contains(SearchKey.of(heading))) {
                continue;
            }
            if (meant.isEmpty()) {
                if (!heading.isBlank() || isUsed(column)) {
                    cells.wrong(at, cells.words().of("calendar.table.expected.heading", headings()));
                }
            } else if (columns.putIfAbsent(meant.get(), column) != null) {
                cells.wrong(at, cells.words().of("calendar.table.expected.headingOnce"));
            }
        }
        if (columns.containsKey(ItemColumn.WHEN)
                && (columns.containsKey(ItemColumn.START) || columns.containsKey(ItemColumn.END))) {
            cells.wrong(headed(ItemColumn.WHEN), cells.words().of("calendar.table.expected.whenOrEnds"));
        }
    }

    private At headed(ItemColumn column) {
        int number = columns.getOrDefault(column, 0);
        return new At(table.place(head(), number), head().cell(number), head().cell(number));
    }

    private boolean isUsed(int column) {
        return table.lines().stream().anyMatch(line -> !line.cell(column).isBlank());
    }

    private String headings() {
        return cells.words()
                .list(ItemColumn.written().stream()
                        .map(column -> column.heading(cells.words()))
                        .toList());
    }

    private void items() {
        for (WrittenTable.Line line : table.lines().subList(1, table.lines().size())) {
            var row = new Row(line);
            if (line.cells().size() > head().cells().size()) {
                int beyond = line.cells().size();
                cells.wrong(
                        new At(table.place(line, beyond), "", line.cell(beyond)),
                        cells.words().of("calendar.table.expected.underHeading"));
            }
            rows.read(row).ifPresent(item -> add(item, row));
        }
    }

    private void add(CalendarItem item, Row row) {
        WrittenTable.Line first = lines.putIfAbsent(item.code(), row.line());
        if (first == null) {
            items.add(item);
        } else {
            At at = row.has(ItemColumn.CODE) ? row.at(ItemColumn.CODE) : row.at(ItemColumn.TITLE);
            cells.wrong(at, cells.words().of("calendar.table.expected.once.code", item.code(), first.row()));
        }
    }

    /** One line of the table by its columns. */
    final class Row {

        private final WrittenTable.Line line;

        private Row(WrittenTable.Line line) {
            this.line = line;
        }

        private WrittenTable.Line line() {
            return line;
        }

        /** Whether the table has such a column. */
        boolean has(ItemColumn column) {
            return columns.containsKey(column);
        }

        At at(ItemColumn column) {
            int number = columns.getOrDefault(column, 0);
            return number == 0
                    ? new At(table.place(line, 0), "", "")
                    : new At(table.place(line, number), head().cell(number), line.cell(number));
        }
    }

    List<CalendarItem> read() {
        return items;
    }

    /** Where an item stands, for what is wrong with it as a whole. */
    CellPlace place(String code) {
        WrittenTable.Line line = lines.get(code);
        return line == null ? CellPlace.FILE : table.place(line, 0);
    }

    List<Remark> wrong() {
        return cells.wrong();
    }

    List<Written> written() {
        return cells.written();
    }
}
