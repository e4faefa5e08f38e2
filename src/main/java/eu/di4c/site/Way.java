package eu.di4c.site;

import java.util.List;
import java.util.Optional;

/**
 * What stands around a page about a thing: the pages of its place, and those that lead to the thing.
 *
 * @param steps the pages above the thing, the nearest last
 */
public record Way(Optional<Place> place, List<Link> steps) {

    public Way {
        steps = List.copyOf(steps);
    }

    /** To a thing that is in no place with pages of its own. */
    public static Way of(Link... steps) {
        return new Way(Optional.empty(), List.of(steps));
    }
}
