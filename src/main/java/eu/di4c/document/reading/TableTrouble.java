package eu.di4c.document.reading;

import java.util.Locale;

/**
 * One thing for which a table is not read.
 *
 * @param found what stands there, as written
 */
public record TableTrouble(CellPlace place, Reason reason, String found) {

    private static final int LONGEST = 200;

    /** Why a table is not read. */
    public enum Reason {
        TOO_LARGE,
        /** Neither a workbook nor text. */
        NOT_A_TABLE,
        BROKEN,
        /** The letters can be read in several ways, which are found. */
        ENCODING,
        /** Both commas and semicolons may part the cells. */
        DIVIDER,
        EMPTY,
        /** Several sheets hold something, and nobody said which is meant. */
        SEVERAL_SHEETS,
        NO_SUCH_SHEET,
        HIDDEN_SHEET,
        HIDDEN_ROW,
        HIDDEN_COLUMN,
        MERGED,
        FORMULA,
        ERROR_VALUE,
        /** XML that defines entities of its own. */
        ENTITIES,
        TOO_MANY_ROWS,
        TOO_MANY_COLUMNS,
        CELL_TOO_LONG,
        /** A sign that cannot be seen, or half of one. */
        UNSEEN_SIGN;

        /** The key of the message that says what is expected instead. */
        public String expected() {
            return "document.table." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public TableTrouble {
        found = found.length() <= LONGEST ? found : found.substring(0, LONGEST) + "…";
    }
}
