package eu.di4c.calendar.web;

import eu.di4c.calendar.CalendarRights;
import eu.di4c.calendar.reporting.Reporting;
import eu.di4c.network.Network;
import eu.di4c.network.NetworkPlace;
import eu.di4c.site.Link;
import eu.di4c.site.Phrase;
import eu.di4c.site.Place;
import eu.di4c.site.Visit;
import eu.di4c.site.Words;
import eu.di4c.site.part.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The board of a network: to what partners report, what is late first, and for one of these who has and who has not.
 *
 * @param items what is to be reported; empty when nothing is
 * @param left how much more there is, in words
 * @param chosen the one that is looked at
 */
public record ReportingPage(
        String title,
        Place place,
        List<Link> trail,
        Optional<Table> items,
        Optional<String> left,
        Optional<Chosen> chosen) {

    private static final int MOST = 20;

    /**
     * Who has reported to one thing.
     *
     * @param sum how many have, in words
     * @param asked how many are asked
     * @param work what the reader may do; empty when nothing
     */
    public record Chosen(
            Phrase title, String when, String sum, int reported, int asked, Table partners, List<Link> work) {}

    static ReportingPage of(Network network, List<Reporting> all, Optional<Reporting> chosen, Visit visit) {
        Words words = visit.words();
        int hidden = Math.max(0, all.size() - MOST);
        return new ReportingPage(
                words.of("calendar.reporting.title", network.acronym()),
                NetworkPlace.of(network, words),
                trail(network, words),
                all.isEmpty() ? Optional.empty() : Optional.of(items(network, all, words)),
                hidden == 0 ? Optional.empty() : Optional.of(words.of("calendar.reporting.left", hidden)),
                chosen.map(one -> chosen(network, one, visit)));
    }

    static String home(Network network) {
        return NetworkPlace.home(network) + "/reporting";
    }

    /** The address at which the board shows one item. */
    static String home(Network network, Reporting reporting) {
        return home(network) + "?item=" + reporting.item().code();
    }

    /** The steps that lead to the board, and further. */
    static List<Link> trail(Network network, Words words, Link... further) {
        var steps = new ArrayList<Link>();
        steps.add(Link.of(words.of("network.nav.calendar"), NetworkPlace.home(network) + "/calendar"));
        steps.add(Link.of(words.of("calendar.reporting.link"), home(network)));
        steps.addAll(List.of(further));
        return NetworkPlace.trail(network, words, steps.toArray(Link[]::new));
    }

    private static Table items(Network network, List<Reporting> all, Words words) {
        return new Table(
                "items",
                words.of("calendar.reporting.items"),
                List.of(
                        Table.Column.text(words.of("calendar.column.what")),
                        Table.Column.text(words.of("calendar.column.when")),
                        Table.Column.text(words.of("calendar.column.state")),
                        Table.Column.text(words.of("calendar.reporting.column.sum"))),
                all.stream()
                        .limit(MOST)
                        .map(one -> new Table.Row(
                                new Link(words.text(one.item().title()), home(network, one) + "#chosen"),
                                List.of(
                                        Phrase.of(when(one, words)),
                                        ReportWords.state(one, words),
                                        Phrase.of(ReportWords.sum(one, words)))))
                        .toList());
    }

    private static String when(Reporting one, Words words) {
        return one.item().due().map(words::date).orElse("");
    }

    private static Chosen chosen(Network network, Reporting one, Visit visit) {
        Words words = visit.words();
        return new Chosen(
                words.text(one.item().title()),
                ReportWords.due(one, words),
                ReportWords.sum(one, words),
                one.reported(),
                one.lines().size(),
                new ReportingTable(network, one, visit).table(),
                work(network, one, visit));
    }

    private static List<Link> work(Network network, Reporting one, Visit visit) {
        boolean remind = CalendarRights.mayRemind(visit.by(), network)
                && !one.missing().isEmpty()
                && !one.item().isDone();
        var item = Link.of(
                visit.words().of("calendar.reporting.item"),
                NetworkPlace.home(network) + "/calendar/items/" + one.item().code());
        return remind
                ? List.of(
                        Link.of(
                                visit.words().of("calendar.reporting.remind"),
                                home(network) + "/" + one.item().code() + "/reminders"),
                        item)
                : List.of(item);
    }
}
