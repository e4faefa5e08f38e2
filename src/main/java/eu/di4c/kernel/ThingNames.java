package eu.di4c.kernel;

import java.util.Collection;
import java.util.Map;

/**
 * What things are called that others know by a reference only, of those that everybody may read; the search answers, for it
 * keeps them by their references.
 */
@FunctionalInterface
public interface ThingNames {

    /** A name and the path of the page where the thing is shown. */
    record Named(LocalText name, String page) {}

    /** The names of those of some things that everybody may read, asked at once. */
    Map<SubjectRef, Named> of(Collection<SubjectRef> things);
}
