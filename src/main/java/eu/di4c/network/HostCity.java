package eu.di4c.network;

import eu.di4c.site.Host;
import eu.di4c.site.Link;
import eu.di4c.site.Words;

/** A city as the frame of its pages shows it. */
public final class HostCity {

    private HostCity() {}

    public static Host of(City city, Words words) {
        String home = "/cities/" + city.slug();
        return new Host(
                new Link(words.name(city.names()), home),
                city.accent()
                        .map(accent ->
                                home + "/theme.css?of=" + accent.toString().substring(1)),
                city.crest()
                        .map(crest ->
                                new Host.Crest(home + "/crest.png?of=" + crest.picture(), words.text(crest.alt()))),
                HelpInPerson.of(city, words));
    }
}
