package eu.di4c.document;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * A sheet as CSV (RFC 4180): UTF-8 with its mark, so that spreadsheets keep diacritics; decimal points and ISO dates.
 *
 * <p>Words that a spreadsheet would take for a formula get an apostrophe in front.
 */
public final class Csv {

    private static final Pattern FORMULA = Pattern.compile("^'*[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final char MARK = '\uFEFF';

    private Csv() {}

    public static byte[] of(Sheet sheet) {
        var text = new StringWriter().append(MARK);
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(sheet.columns().stream().map(Csv::safe).toList());
            sheet.rows()
                    .forEach(row ->
                            csv.writeRecord(row.stream().map(Csv::written).toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String written(Cell cell) {
        return switch (cell) {
            case Cell.Text text -> safe(text.words());
            case Cell.Figure figure -> figure.number().toPlainString();
            case Cell.Amount amount -> amount.money().figure().toPlainString();
            case Cell.Day day -> day.day().toString();
            case Cell.Unknown unknown -> "";
        };
    }

    private static String safe(String words) {
        return FORMULA.matcher(words).matches() ? "'" + words : words;
    }
}
