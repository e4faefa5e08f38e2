package eu.di4c.document.reading;

import eu.di4c.document.reading.TableTrouble.Reason;
import java.nio.charset.Charset;
import java.util.Optional;

/** Reads a table from a file, CSV or XLSX by what the file holds; nothing larger than people make by hand. */
public final class TableReader {

    /** Most rows, columns and letters of a cell. */
    static final int MOST_ROWS = 10_000;

    static final int MOST_COLUMNS = 100;
    static final int LONGEST_CELL = 5_000;
    /** Most bytes of a file. */
    public static final int LARGEST_FILE = 10 << 20;

    private TableReader() {}

    /**
     * What a person says when the file alone can be read in several ways.
     *
     * @param encoding of a CSV file
     * @param divider what parts the cells of a CSV file
     * @param sheet of a workbook
     */
    public record Told(Optional<Charset> encoding, Optional<Character> divider, Optional<String> sheet) {
        public static final Told NOTHING = new Told(Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static TableReading read(byte[] file, Told told) {
        if (file.length > LARGEST_FILE) {
            return TableReading.Refused.file(Reason.TOO_LARGE, file.length / 1024 + " KiB");
        }
        if (file.length == 0) {
            return TableReading.Refused.file(Reason.EMPTY, "");
        }
        return begins(file, 'P', 'K') ? WorkbookReading.read(file, told.sheet()) : CsvReading.read(file, told);
    }

    private static boolean begins(byte[] file, char first, char second) {
        return file.length > 1 && file[0] == first && file[1] == second;
    }
}
