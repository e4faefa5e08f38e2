package eu.di4c.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Sheets as an XLSX workbook: heads that stay in sight, filters, figures as figures; words are never formulas. */
public final class Xlsx {

    private static final int LONGEST_NAME = 31;

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
            sheets.forEach(sheet -> write(workbook.newWorksheet(name(sheet)), sheet));
            workbook.finish();
            return StablePackage.of(bytes.toByteArray(), dated);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void write(Worksheet page, Sheet sheet) {
        int width = sheet.columns().size();
        for (int column = 0; column < width; column++) {
            page.value(0, column, sheet.columns().get(column));
            page.style(0, column).bold().set();
        }
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
            case Cell.Text text -> page.value(row, column, text.words());
            case Cell.Figure figure -> page.value(row, column, figure.number());
            case Cell.Amount amount -> {
                page.value(row, column, amount.money().figure());
                page.style(row, column).format("#,##0.00").set();
            }
            case Cell.Day day -> {
                page.value(row, column, day.day());
                page.style(row, column).format("yyyy-mm-dd").set();
            }
            case Cell.Unknown unknown -> {}
        }
    }

    /** Excel refuses long names and some signs in them. */
    private static String name(Sheet sheet) {
        String name = sheet.name().replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }
}
