package eu.di4c.document;

import de.siegmar.fastcsv.writer.CsvWriter;
import eu.di4c.site.Cell;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.List;
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
        var bytes = new ByteArrayOutputStream();
        try (var rows = to(bytes, sheet.columns())) {
            sheet.rows().forEach(rows::row);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Begins a sheet that is written row by row, so that it may be longer than memory; closing it ends it. */
    public static Rows to(OutputStream out, List<String> columns) throws IOException {
        return new Rows(new OutputStreamWriter(out, StandardCharsets.UTF_8).append(MARK), columns);
    }

    /** A sheet of which some rows are written. */
    public static final class Rows implements Closeable {

        private final CsvWriter csv;

        private Rows(Writer out, List<String> columns) {
            csv = CsvWriter.builder().build(out);
            csv.writeRecord(columns.stream().map(Csv::safe).toList());
        }

        public void row(List<Cell> cells) {
            csv.writeRecord(cells.stream().map(Csv::written).toList());
        }

        /** Sends on what was written so far. */
        public void flush() throws IOException {
            csv.flush();
        }

        @Override
        public void close() throws IOException {
            csv.close();
        }
    }

    private static String written(Cell cell) {
        return switch (cell) {
            case Cell.Text text -> safe(text.words());
            case Cell.Coded coded -> safe(coded.words());
            case Cell.Figure figure -> figure.number().toPlainString();
            case Cell.Amount amount -> amount.money().figure().toPlainString();
            case Cell.Day day -> day.day().toString();
            case Cell.Moment moment ->
                moment.at().truncatedTo(ChronoUnit.SECONDS).toString();
            case Cell.Unknown unknown -> "";
        };
    }

    private static String safe(String words) {
        return FORMULA.matcher(words).matches() ? "'" + words : words;
    }
}
