package eu.di4c.calendar.table;

import eu.di4c.document.reading.TableReader;
import java.util.Map;
import java.util.Set;

/**
 * What a person says besides the table.
 *
 * @param told how the file is to be read where it can be read in several ways
 * @param readings name of a cell ({@code C7}) → the reading chosen for it, counted from 1
 * @param left headings of columns that are to be left out
 */
public record Chosen(TableReader.Told told, Map<String, Integer> readings, Set<String> left) {

    public static final Chosen NOTHING = new Chosen(TableReader.Told.NOTHING, Map.of(), Set.of());

    public Chosen {
        readings = Map.copyOf(readings);
        left = Set.copyOf(left);
    }
}
