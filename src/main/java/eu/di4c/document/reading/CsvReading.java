package eu.di4c.document.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import eu.di4c.document.reading.TableTrouble.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A table as CSV: in Unicode, or in the encoding that a person names; parted by commas, semicolons or tabs. */
final class CsvReading {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\t\r\n]]");
    private static final Pattern QUOTED = Pattern.compile("\"(?:[^\"]|\"\")*\"");
    private static final Pattern DISARMED = Pattern.compile("'+[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final String DIVIDERS = ";,\t";
    private static final int MOST_TROUBLES = 50;

    private CsvReading() {}

    static TableReading read(byte[] file, TableReader.Told told) {
        Optional<String> text = told.encoding().isPresent()
                ? Encodings.decoded(file, 0, told.encoding().get())
                        .map(read -> read.startsWith("\uFEFF") ? read.substring(1) : read)
                : Encodings.unicode(file);
        if (text.isEmpty()) {
            return told.encoding().isPresent()
                    ? TableReading.Refused.file(
                            Reason.BROKEN, told.encoding().get().name())
                    : TableReading.Refused.file(Reason.ENCODING, String.join("; ", Encodings.readings(file)));
        }
        if (CONTROL.matcher(text.get()).find()) {
            return TableReading.Refused.file(Reason.NOT_A_TABLE, "");
        }
        List<Character> dividers = told.divider().map(List::of).orElseGet(() -> dividers(head(text.get())));
        return dividers.size() > 1
                ? TableReading.Refused.file(Reason.DIVIDER, head(text.get()))
                : table(text.get(), dividers.isEmpty() ? ',' : dividers.getFirst());
    }

    /** The first line that says anything, without what is quoted in it. */
    private static String head(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return QUOTED.matcher(first).replaceAll("");
    }

    private static List<Character> dividers(String head) {
        return DIVIDERS.chars()
                .mapToObj(sign -> (char) sign)
                .filter(sign -> head.indexOf(sign) >= 0)
                .toList();
    }

    private static TableReading table(String text, char divider) {
        var lines = new ArrayList<WrittenTable.Line>();
        var troubles = new ArrayList<TableTrouble>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(divider)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            int row = 0;
            for (CsvRecord line : csv) {
                row++;
                add(line.getFields(), row, lines, troubles);
                if (lines.size() > TableReader.MOST_ROWS || troubles.size() >= MOST_TROUBLES) {
                    break;
                }
            }
        } catch (CsvParseException broken) {
            return TableReading.Refused.file(Reason.BROKEN, String.valueOf(broken.getMessage()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Lines.answer("", lines, troubles);
    }

    private static void add(List<String> fields, int row, List<WrittenTable.Line> lines, List<TableTrouble> troubles) {
        Lines.line("", row, fields.stream().map(CsvReading::armed).toList(), troubles)
                .ifPresent(lines::add);
    }

    /** Takes off the apostrophe that keeps a spreadsheet from seeing a formula (see {@link eu.di4c.document.Csv}). */
    private static String armed(String field) {
        String text = DISARMED.matcher(field).matches() ? field.substring(1) : field;
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
