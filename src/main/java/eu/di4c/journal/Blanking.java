package eu.di4c.journal;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * What was blanked in one act, as the entry that tells of it names it.
 *
 * @param count how many parts of entries
 * @param hash over the number and the part of each, in their order
 */
record Blanking(long count, Hash hash) {

    /** The deed under which a blanking is told. */
    static final String WHAT = "journal.blanked";

    private static final Blanking NOTHING = new Blanking(0, Hash.BEGINNING);

    /** Of rows with a number and a part, in their order. */
    static Blanking of(ResultSet rows) throws SQLException {
        var all = NOTHING;
        while (rows.next()) {
            all = new Blanking(
                    all.count + 1,
                    Hash.of(all.hash.hex(), Long.toString(rows.getLong("number")), rows.getString("part")));
        }
        return all;
    }

    /** The key of the subject of the entry. */
    String key() {
        return count + "-" + hash;
    }
}
