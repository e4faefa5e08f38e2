package eu.di4c.site.api;

import java.util.List;
import java.util.Optional;

/**
 * One page of a list.
 *
 * @param next where the list goes on; empty on its last page
 */
public record Listing<T>(List<T> items, Optional<String> next) {

    public Listing {
        items = List.copyOf(items);
    }

    /** A list that is whole. */
    public static <T> Listing<T> whole(List<T> items) {
        return new Listing<>(items, Optional.empty());
    }
}
