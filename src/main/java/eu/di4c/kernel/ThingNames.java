package eu.di4c.kernel;

import java.util.Collection;
import java.util.Map;

/**
 * What things are called that others know by a reference only: the search answers for what everybody may read, the modules
 * for what they show to some.
 */
@FunctionalInterface
public interface ThingNames {

    /** A name and the path of the page where the thing is shown. */
    record Named(LocalText name, String page) {}

    /** The names of those of some things that a reader may know, asked at once. */
    Map<SubjectRef, Named> of(Actor by, Collection<SubjectRef> things);
}
