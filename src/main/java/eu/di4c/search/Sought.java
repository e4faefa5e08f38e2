package eu.di4c.search;

import eu.di4c.kernel.Recorded;
import java.util.List;
import java.util.stream.Stream;

/** What of a module everybody may read and find; a bean of each module that has any. */
public interface Sought {

    /** What must be told anew after a deed; none when it changes nothing that can be found here. */
    List<Renewal> after(Recorded deed);

    /** All there is. */
    Stream<Renewal> all();
}
