package eu.di4c.site;

import eu.di4c.site.part.Counter;
import java.util.List;

/** Which cities help in person those who cannot use a page; the module above that knows cities answers. */
@FunctionalInterface
public interface Counters {

    /** Some of them, in the order of their names. */
    List<Counter> some(Words words, int most);
}
