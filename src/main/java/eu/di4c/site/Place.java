package eu.di4c.site;

import java.util.List;
import java.util.Optional;

/**
 * Where in the system a page is, and what else there is in that place: a network with its calendar, money and notices.
 *
 * @param home the place itself
 * @param sections its pages, in the order of the work
 * @param part the address of the section that a page belongs to though its own address does not lie below
 */
public record Place(Link home, List<Link> sections, Optional<String> part) {

    public Place {
        sections = List.copyOf(sections);
    }

    public Place(Link home, List<Link> sections) {
        this(home, sections, Optional.empty());
    }

    /** The same place, for a page that belongs to the section at this address. */
    public Place in(String section) {
        return new Place(home, sections, Optional.of(section));
    }

    /** Whether a page belongs to a section: it lies below, its way leads through, or it was said so. */
    public boolean holds(Link section, Visit visit, Trail trail) {
        return visit.within(section.href())
                || trail.passes(section.href())
                || part.filter(section.href()::equals).isPresent();
    }
}
