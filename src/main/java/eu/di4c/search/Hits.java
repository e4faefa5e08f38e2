package eu.di4c.search;

import java.util.List;
import java.util.SortedMap;

/**
 * What was found, the best first.
 *
 * @param kinds sort of thing → how many there are of it, whichever sort was asked for
 * @param more whether there are more than were counted
 * @param mended whether nothing has the words as they were typed, and the hits have words that are written nearly so
 */
public record Hits(List<Hit> hits, SortedMap<FoundKind, Integer> kinds, boolean more, boolean mended) {

    public Hits {
        hits = List.copyOf(hits);
    }

    public int count() {
        return kinds.values().stream().mapToInt(Integer::intValue).sum();
    }
}
