package eu.di4c.site;

import java.util.List;

/**
 * Where in the system a page is, and what else there is in that place: a network with its calendar, money and notices.
 *
 * @param home the place itself
 * @param sections its pages, in the order of the work
 */
public record Place(Link home, List<Link> sections) {

    public Place {
        sections = List.copyOf(sections);
    }
}
