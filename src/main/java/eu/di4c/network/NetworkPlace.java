package eu.di4c.network;

import eu.di4c.site.Link;
import eu.di4c.site.Place;
import eu.di4c.site.Way;
import eu.di4c.site.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a reader is when she is in a network: its pages in the order of the work, and the way there. */
public final class NetworkPlace {

    private NetworkPlace() {}

    /** The address of the network's home page. */
    public static String home(Network network) {
        return "/networks/" + network.slug();
    }

    /** The pages of a network. */
    public static Place of(Network network, Words words) {
        String home = home(network);
        return new Place(
                Link.of(network.acronym(), home),
                List.of(
                        Link.of(words.of("network.nav.calendar"), home + "/calendar"),
                        Link.of(words.of("network.nav.money"), home + "/budget"),
                        Link.of(words.of("network.nav.notices"), home + "/notices")));
    }

    /** What stands around a thing in a network, below these pages of it. */
    public static Way way(Network network, Words words, Link... steps) {
        return new Way(Optional.of(of(network, words)), trail(network, words, steps));
    }

    /** The steps that lead to a page of a network; the last is the page itself. */
    public static List<Link> trail(Network network, Words words, Link... steps) {
        var trail = new ArrayList<Link>();
        trail.add(Link.of(words.of("network.networks"), "/networks"));
        trail.add(Link.of(network.acronym(), home(network)));
        trail.addAll(List.of(steps));
        return List.copyOf(trail);
    }
}
