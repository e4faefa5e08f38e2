package eu.di4c.document;

import eu.di4c.site.Cell;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Sheets as an XLSX workbook: heads that stay in sight, filters, figures as figures; words are never formulas. */
public final class Xlsx {

    private static final int LONGEST_NAME = 31;
    private static final int LONGEST_CELL = 32_767;
    private static final int AT_A_TIME = 500;

    private Xlsx() {}

    /**
     * The sheets in one workbook.
     *
     * @param dated the day written into the file
     */
    public static byte[] of(String title, LocalDate dated, List<Sheet> sheets) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "DI4C", "1.0")) {
            workbook.properties().setTitle(title);
            sheets.forEach(sheet -> write(workbook.newWorksheet(name(sheet.name())), sheet));
            workbook.finish();
            return StablePackage.of(bytes.toByteArray(), dated);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Begins a workbook of one sheet that is written row by row, so that it may be longer than memory; closing it ends it. */
    public static Rows to(OutputStream out, String name, List<String> columns) {
        return new Rows(new Workbook(out, "DI4C", "1.0"), name(name), columns);
    }

    /** A sheet of which some rows are written. */
    public static final class Rows implements Closeable {

        private final Workbook workbook;
        private final Worksheet page;
        private final int width;
        private int rows;

        private Rows(Workbook workbook, String name, List<String> columns) {
            this.workbook = workbook;
            this.page = workbook.newWorksheet(name);
            this.width = columns.size();
            page.freezePane(0, 1);
            page.repeatRows(0);
            heads(page, columns);
        }

        public void row(List<Cell> cells) throws IOException {
            rows++;
            for (int column = 0; column < cells.size(); column++) {
                write(page, rows, column, cells.get(column));
            }
            if (rows % AT_A_TIME == 0) {
                page.flush();
            }
        }

        @Override
        public void close() throws IOException {
            page.setAutoFilter(0, 0, rows, width - 1);
            workbook.finish();
        }
    }

    private static void heads(Worksheet page, List<String> columns) {
        for (int column = 0; column < columns.size(); column++) {
            page.value(0, column, columns.get(column));
            page.style(0, column).bold().set();
        }
    }

    private static void write(Worksheet page, Sheet sheet) {
        int width = sheet.columns().size();
        heads(page, sheet.columns());
        for (int row = 0; row < sheet.rows().size(); row++) {
            for (int column = 0; column < width; column++) {
                write(page, row + 1, column, sheet.rows().get(row).get(column));
            }
        }
        page.freezePane(0, 1);
        page.repeatRows(0);
        if (width > 0) {
            page.setAutoFilter(0, 0, sheet.rows().size(), width - 1);
        }
    }

    private static void write(Worksheet page, int row, int column, Cell cell) {
        switch (cell) {
            case Cell.Text text -> page.inlineString(row, column, held(text.words()));
            case Cell.Coded coded -> page.inlineString(row, column, held(coded.words()));
            case Cell.Figure figure -> page.value(row, column, figure.number());
            case Cell.Amount amount -> {
                page.value(row, column, amount.money().figure());
                page.style(row, column).format("#,##0.00").set();
            }
            case Cell.Day day -> {
                page.value(row, column, day.day());
                page.style(row, column).format("yyyy-mm-dd").set();
            }
            case Cell.Moment moment -> {
                page.value(row, column, LocalDateTime.ofInstant(moment.at(), ZoneOffset.UTC));
                page.style(row, column).format("yyyy-mm-dd hh:mm \"UTC\"").set();
            }
            case Cell.Unknown unknown -> {}
        }
    }

    /** What a cell can hold; more would make the file one that Excel calls damaged. */
    private static String held(String words) {
        return words.length() <= LONGEST_CELL
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST_CELL / 2 - 1)) + "…";
    }

    /** Excel refuses long names and some signs in them. */
    private static String name(String told) {
        String name = told.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }
}
