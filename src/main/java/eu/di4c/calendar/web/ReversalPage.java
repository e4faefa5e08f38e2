package eu.di4c.calendar.web;

import eu.di4c.calendar.Act;
import eu.di4c.network.Network;
import eu.di4c.site.Link;
import eu.di4c.site.Place;
import eu.di4c.site.Words;
import eu.di4c.site.form.Form;
import java.util.List;
import java.util.Optional;

/**
 * Asks whether an act of a calendar is to be taken back, and why.
 *
 * @param others what else it takes back: the same act in other networks, in words
 * @param isOpen whether there is something to take back
 */
public record ReversalPage(
        String acronym,
        Place place,
        List<Link> trail,
        HistoryPage.ActLine act,
        Optional<String> others,
        boolean isOpen,
        Form form,
        String back) {

    static ReversalPage of(OpenCalendar open, Act act, List<Network> of, boolean isOpen, Form form) {
        Words words = open.visit().words();
        Shown shown = open.shown();
        String history = open.home() + "/history";
        List<String> others = of.stream()
                .filter(network -> !network.id().equals(open.network().id()))
                .map(Network::acronym)
                .toList();
        return new ReversalPage(
                open.network().acronym(),
                shown.place(),
                shown.trail(
                        Link.of(words.of("calendar.view.history"), history),
                        Link.of(words.of("calendar.reversal"), open.home() + "/acts/" + act.id() + "/reversal")),
                HistoryPage.line(act, List.of(), Optional.empty(), shown, words),
                others.isEmpty()
                        ? Optional.empty()
                        : Optional.of(words.of("calendar.reversal.others", words.list(others))),
                isOpen,
                form,
                history + "#" + act.id());
    }
}
