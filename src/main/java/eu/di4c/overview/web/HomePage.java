package eu.di4c.overview.web;

import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Period;
import eu.di4c.network.Network;
import eu.di4c.network.Programme;
import eu.di4c.site.Link;
import eu.di4c.site.Phrase;
import eu.di4c.site.Words;
import java.util.List;
import java.util.Optional;

/** The first page: the networks that run here, and what can be done without an account. */
public record HomePage(List<Card> networks, boolean more, List<Link> programmes, List<Link> acts) {

    static final int MOST = 12;

    /** One network in a few words. */
    public record Card(Link network, Phrase title, Optional<Phrase> summary, Optional<String> life) {}

    static HomePage of(List<Network> networks, List<Programme> programmes, Actor by, Words words) {
        return new HomePage(
                networks.stream()
                        .limit(MOST)
                        .map(network -> card(network, words))
                        .toList(),
                networks.size() > MOST,
                programmes.stream()
                        .map(programme -> new Link(words.text(programme.name()), "/programmes/" + programme.slug()))
                        .toList(),
                Acts.first(by, words));
    }

    private static Card card(Network network, Words words) {
        return new Card(
                Link.of(network.acronym(), "/networks/" + network.slug()),
                words.text(network.title()),
                network.summary().map(words::text),
                Optional.of(network.life())
                        .filter(life -> !life.equals(Period.UNKNOWN))
                        .map(words::period));
    }
}
