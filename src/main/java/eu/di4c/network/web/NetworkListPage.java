package eu.di4c.network.web;

import eu.di4c.kernel.Action;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Period;
import eu.di4c.kernel.Scope;
import eu.di4c.network.Network;
import eu.di4c.site.Link;
import eu.di4c.site.Phrase;
import eu.di4c.site.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The list of networks, a page of it at a time. */
public record NetworkListPage(List<Row> rows, Optional<String> next, List<Link> acts) {

    /** How many networks one page shows. */
    static final int SIZE = 25;

    /** One network of the list. */
    public record Row(Link network, Phrase title, List<String> otherNames, Optional<String> life) {}

    /** Made of one network more than the page shows, so that it knows whether there is a next page. */
    static NetworkListPage of(List<Network> networks, Actor by, Words words) {
        var shown = networks.stream().limit(SIZE).toList();
        return new NetworkListPage(
                shown.stream().map(network -> row(network, words)).toList(),
                networks.size() > SIZE
                        ? Optional.of("/networks?after=" + shown.getLast().slug())
                        : Optional.empty(),
                acts(by, words));
    }

    /** The first steps: a programme, or a whole network as a file. */
    private static List<Link> acts(Actor by, Words words) {
        var acts = new ArrayList<Link>();
        if (by.may(Action.ADD_PROGRAMME, Scope.EVERYWHERE)) {
            acts.add(Link.of(words.of("network.act.programme"), "/programmes/new"));
        }
        if (by.maySomewhere(Action.IMPORT_NETWORK)) {
            acts.add(Link.of(words.of("network.act.import"), "/imports/new"));
        }
        return acts;
    }

    private static Row row(Network network, Words words) {
        return new Row(
                Link.of(network.acronym(), "/networks/" + network.slug()),
                words.text(network.title()),
                network.names().stream().map(Network.Name::name).toList(),
                Optional.of(network.life())
                        .filter(life -> !life.equals(Period.UNKNOWN))
                        .map(words::period));
    }
}
