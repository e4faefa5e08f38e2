package eu.di4c.calendar.table;

import eu.di4c.calendar.Fact;
import eu.di4c.site.Words;
import java.util.Locale;

/** What may become of an item, in the words of one language; tables and forms use the same. */
public final class StateWords {

    private StateWords() {}

    public static String of(Fact.Kind kind, Words words) {
        return words.of(
                "calendar.table.state." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
