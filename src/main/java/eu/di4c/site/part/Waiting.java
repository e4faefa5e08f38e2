package eu.di4c.site.part;

import eu.di4c.site.Visit;
import java.util.List;

/** What waits in a module for a reader, asked by her first page; each module tells of its own, in a statement or two. */
@FunctionalInterface
public interface Waiting {

    /** Only what she may see and do something about. */
    List<NextStep> of(Visit visit);
}
