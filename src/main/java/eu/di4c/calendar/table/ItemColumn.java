package eu.di4c.calendar.table;

import eu.di4c.kernel.Language;
import eu.di4c.kernel.SearchKey;
import eu.di4c.site.Words;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A column of a table of items; its heading may be written in any spoken language. */
enum ItemColumn {
    CODE,
    KIND,
    TITLE,
    /** Both ends in one cell, as people write a period; not written by DI4C itself. */
    WHEN,
    START,
    END,
    PHASE,
    OWNERS,
    RESULT,
    HOURS,
    PLANNED_PLACE,
    PLANNED_MODE,
    HELD_PLACE,
    HELD_MODE,
    OTHERWISE,
    FIXED,
    COUNTED_FROM,
    STATE,
    STATE_ON,
    UNTIL;

    private static final Map<SearchKey, ItemColumn> HEADINGS = headings();

    /** The columns that DI4C writes, in this order. */
    static List<ItemColumn> written() {
        return Arrays.stream(values()).filter(column -> column != WHEN).toList();
    }

    static Optional<ItemColumn> headed(String heading) {
        return Optional.ofNullable(HEADINGS.get(SearchKey.of(heading)));
    }

    String heading(Words words) {
        return words.of("calendar.table.column." + word());
    }

    /** What programs call it. */
    String field() {
        String[] parts = word().split("-", -1);
        return Arrays.stream(parts)
                .skip(1)
                .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
                .collect(Collectors.joining("", parts[0], ""));
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The heading, and others that people use for the same; parted by commas in the messages. */
    private Stream<String> headings(Words words) {
        return Stream.concat(
                Stream.of(heading(words)),
                Arrays.stream(words.of("calendar.table.also." + word()).split(",", -1)));
    }

    private static Map<SearchKey, ItemColumn> headings() {
        Map<SearchKey, ItemColumn> headings = new HashMap<>();
        for (Language language : Language.values()) {
            for (ItemColumn column : values()) {
                column.headings(Words.in(language))
                        .map(SearchKey::of)
                        .filter(heading -> !heading.key().isEmpty())
                        .forEach(heading -> headings.putIfAbsent(heading, column));
            }
        }
        return headings;
    }
}
