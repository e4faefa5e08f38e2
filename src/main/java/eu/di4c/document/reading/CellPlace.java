package eu.di4c.document.reading;

/**
 * Where in a table something stands.
 *
 * @param sheet name of the sheet; empty in a CSV file and for a file as a whole
 * @param row counted from 1 as spreadsheets do; 0 for the sheet as a whole
 * @param column counted from 1; 0 for the row as a whole
 */
public record CellPlace(String sheet, int row, int column) {

    public static final CellPlace FILE = new CellPlace("", 0, 0);

    /** The name of the cell as spreadsheets write it: {@code C7}; of a row {@code 7}; empty for the sheet. */
    public String name() {
        return row == 0 ? "" : letters() + row;
    }

    /** The column in letters: A, B, …, Z, AA; empty for the row as a whole. */
    public String letters() {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
