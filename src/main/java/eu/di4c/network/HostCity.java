package eu.di4c.network;

import eu.di4c.site.Host;
import eu.di4c.site.Link;
import eu.di4c.site.Words;

/** A city as the frame of its pages shows it. */
public final class HostCity {

    private HostCity() {}

    public static Host of(City city, Words words) {
        return new Host(new Link(words.text(city.names()), "/cities/" + city.slug()), HelpInPerson.of(city, words));
    }
}
