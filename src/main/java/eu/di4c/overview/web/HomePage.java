package eu.di4c.overview.web;

import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Period;
import eu.di4c.network.Network;
import eu.di4c.network.Programme;
import eu.di4c.site.Link;
import eu.di4c.site.Phrase;
import eu.di4c.site.Words;
import eu.di4c.site.part.Table;
import java.util.List;
import java.util.Optional;

/**
 * The first page: the next thing to do, what is due for whoever holds a role, the city of whoever lives somewhere, the networks,
 * and what can be done without an account.
 *
 * @param next what the reader should do next, the most pressing first; empty for whoever has not signed in,
 *     and for a resident of whom nothing is wanted
 * @param due what is due for the reader; empty for whoever holds no role in a network
 * @param city the corner of whoever works in no network
 */
public record HomePage(
        Optional<List<Link>> next,
        Optional<DueNow> due,
        Optional<YourCity> city,
        List<Card> networks,
        boolean more,
        List<Link> programmes,
        List<Link> acts) {

    static final int MOST = 12;

    /** One network in a few words. */
    public record Card(Link network, Phrase title, Optional<Phrase> summary, Optional<String> life) {}

    /**
     * What is due for one reader.
     *
     * @param more how many further things are due, in words; empty when all are told
     */
    public record DueNow(Table table, Optional<String> more) {

        /** As many as a first page bears. */
        private static final int MOST_ROWS = 20;

        static DueNow of(Due due, Words words) {
            int left = due.items().size() - MOST_ROWS;
            return new DueNow(
                    DueRow.table(due.first(MOST_ROWS), words),
                    left > 0 ? Optional.of(words.of("overview.due.more", left)) : Optional.empty());
        }
    }

    /** What the doors know of it. */
    record Known(
            Due due, List<Link> next, Optional<YourCity> city, List<Network> networks, List<Programme> programmes) {}

    static HomePage of(Known known, Actor by, Words words) {
        return new HomePage(
                by instanceof Actor.Person
                                && (known.city().isEmpty() || !known.next().isEmpty())
                        ? Optional.of(known.next())
                        : Optional.empty(),
                known.due().parts().isEmpty() ? Optional.empty() : Optional.of(DueNow.of(known.due(), words)),
                known.city(),
                known.networks().stream()
                        .limit(MOST)
                        .map(network -> card(network, words))
                        .toList(),
                known.networks().size() > MOST || !known.due().parts().isEmpty(),
                known.programmes().stream()
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
