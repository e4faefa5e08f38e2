package eu.di4c.people;

import eu.di4c.kernel.Scope;
import eu.di4c.site.Link;
import eu.di4c.site.Words;
import java.util.List;

/** What is unfinished in some part of the system, for who takes it over; each module above tells of its own. */
@FunctionalInterface
public interface OpenWork {

    /** Links to what is open in a scope and inside it, at most fifty. */
    List<Link> open(Scope scope, Words words);
}
