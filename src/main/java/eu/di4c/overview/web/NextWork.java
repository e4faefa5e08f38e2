package eu.di4c.overview.web;

import eu.di4c.calendar.CalendarItem;
import eu.di4c.calendar.CalendarRights;
import eu.di4c.calendar.DueItems.DueItem;
import eu.di4c.calendar.reporting.Reporting;
import eu.di4c.kernel.Action;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Scope;
import eu.di4c.network.Gate;
import eu.di4c.network.Network;
import eu.di4c.network.NetworkId;
import eu.di4c.network.NetworkPlace;
import eu.di4c.network.Partner;
import eu.di4c.network.Phase;
import eu.di4c.notice.Notice;
import eu.di4c.site.Words;
import eu.di4c.site.part.NextStep;
import eu.di4c.site.part.NextStep.Matter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What waits for a reader in the networks where she works; pure. */
final class NextWork {

    private final Known known;
    private final Actor by;
    private final Words words;

    /**
     * All that must be known for it.
     *
     * @param reports who has reported to what is due
     * @param drafts of notices that she may publish
     * @param gates that open phases of the networks
     */
    record Known(Due due, Map<NetworkId, List<Reporting>> reports, List<Notice> drafts, List<Gate> gates) {

        LocalDate today() {
            return due.today();
        }

        List<Network> networks() {
            return due.parts().values().stream().map(Due.Part::network).toList();
        }
    }

    NextWork(Known known, Actor by, Words words) {
        this.known = known;
        this.by = by;
        this.words = words;
    }

    /** The steps, in no order. */
    List<NextStep> steps() {
        var steps = new ArrayList<NextStep>();
        for (Network network : known.networks()) {
            if (oversees(by, network)) {
                late(network).ifPresent(steps::add);
            } else {
                reports(network).forEach(steps::add);
                lateItems(network).forEach(steps::add);
            }
            undecided(network).forEach(steps::add);
            ahead(network).ifPresent(steps::add);
        }
        new DraftsToPublish(known.networks(), known.drafts(), words).steps().forEach(steps::add);
        extensions().forEach(steps::add);
        return steps;
    }

    /** Whether she sees to all networks of the programme, so that each is told of in one line. */
    static boolean oversees(Actor by, Network network) {
        return by.may(Action.EDIT_CALENDAR, Scope.programme(network.programme()));
    }

    /** Whether recording decisions of the programme is her work; who administers the installation only may. */
    static boolean decides(Actor by, Network network) {
        var programme = Scope.programme(network.programme());
        return by instanceof Actor.Person person
                && by.may(Action.DECIDE_GATE, programme)
                && person.holds().stream()
                        .anyMatch(held -> held.scope().equals(programme) && Action.DECIDE_GATE.allows(held, programme));
    }

    private Stream<DueItem> due(Network network) {
        return known.due().items().stream().filter(item -> item.network().equals(network.id()));
    }

    /** How much is late in a network that somebody of the programme sees to. */
    private Optional<NextStep> late(Network network) {
        var late = due(network).filter(item -> item.isLate(known.today())).toList();
        return late.isEmpty()
                ? Optional.empty()
                : Optional.of(NextStep.of(
                        Matter.LATE,
                        late.getFirst().item().due(),
                        words.of("overview.next.lateMany", network.acronym(), late.size()),
                        NetworkPlace.home(network) + "#today"));
    }

    private List<Reporting> reporting(Network network) {
        return known.reports().getOrDefault(network.id(), List.of());
    }

    private Stream<NextStep> reports(Network network) {
        return CalendarRights.mayRemind(by, network)
                ? reporting(network).stream()
                        .filter(one -> !one.missing().isEmpty())
                        .map(one -> missing(network, one))
                : reporting(network).stream()
                        .flatMap(one -> one.missing().stream()
                                .map(Reporting.Line::partner)
                                .filter(partner -> CalendarRights.mayFor(
                                        by, network, partner.slug().text()))
                                .map(partner -> own(network, one, partner)));
    }

    private NextStep missing(Network network, Reporting one) {
        return NextStep.of(
                Matter.MISSING_REPORTS,
                one.item().due(),
                words.of(
                        "overview.next.missing",
                        one.missing().size(),
                        network.acronym(),
                        one.item().title()),
                NetworkPlace.home(network) + "/reporting?item=" + one.item().code());
    }

    private NextStep own(Network network, Reporting one, Partner partner) {
        String title = words.plain(one.item().title());
        return NextStep.of(
                Matter.OWN_REPORT,
                one.item().due(),
                one.daysLate() > 0
                        ? words.of("overview.next.report.late", title, one.daysLate())
                        : words.of("overview.next.report", title, day(one.item())),
                NetworkPlace.home(network) + "/partners/" + partner.slug() + "/reports/"
                        + one.item().code());
    }

    private String day(CalendarItem item) {
        return item.due().map(words::date).orElse("");
    }

    /** Late things of which she may say what became; where reports are still missing these come first. */
    private Stream<NextStep> lateItems(Network network) {
        var waiting = reporting(network).stream()
                .filter(one -> !one.missing().isEmpty() || !CalendarRights.mayAll(by, network))
                .map(one -> one.item().code())
                .toList();
        return due(network)
                .filter(item -> item.isLate(known.today()))
                .map(DueItem::item)
                .filter(item -> !waiting.contains(item.code()) && CalendarRights.may(by, network, item))
                .map(item -> NextStep.of(
                        Matter.LATE,
                        item.due(),
                        words.of("overview.next.late", item.title(), network.acronym(), day(item)),
                        item(network, item) + "/facts"));
    }

    private static String item(Network network, CalendarItem item) {
        return NetworkPlace.home(network) + "/calendar/items/" + item.code();
    }

    /** Phases that no decision opens yet, for who may record one; the first is opened by the approval of the network. */
    private Stream<NextStep> undecided(Network network) {
        if (!decides(by, network)) {
            return Stream.empty();
        }
        return network.phases().stream()
                .filter(phase -> phase.number() > 1 && !isOver(phase) && !isOpened(network, phase))
                .map(phase -> NextStep.of(
                        Matter.DECISION,
                        phase.period().from().earliest(),
                        words.of("overview.next.gate", phase.name(), network.acronym(), phase.period()),
                        "/programmes/" + network.programme() + "/gates/new"));
    }

    private boolean isOver(Phase phase) {
        return phase.period()
                .to()
                .latest()
                .filter(end -> end.isBefore(known.today()))
                .isPresent();
    }

    private boolean isOpened(Network network, Phase phase) {
        return known.gates().stream()
                .flatMap(gate -> gate.opens().stream())
                .anyMatch(new Gate.Opening(network.slug(), phase.number())::equals);
    }

    /** What comes next in a network, or that it can be looked at. */
    private Optional<NextStep> ahead(Network network) {
        if (!worksIn(by, network)) {
            return Optional.empty();
        }
        return Optional.of(due(network)
                .map(DueItem::item)
                .filter(item ->
                        item.due().filter(day -> !day.isBefore(known.today())).isPresent())
                .findFirst()
                .map(item -> NextStep.of(
                        Matter.AHEAD,
                        item.due(),
                        words.of("overview.next.ahead", network.acronym(), item.title(), day(item)),
                        item(network, item)))
                .orElseGet(() -> NextStep.of(
                        Matter.LOOK,
                        words.of("overview.next.look", network.acronym()),
                        NetworkPlace.home(network) + "/calendar")));
    }

    static boolean worksIn(Actor by, Network network) {
        return by instanceof Actor.Person person
                && person.holds().stream().anyMatch(held -> network.scope().covers(held.scope()));
    }

    /** Programmes all of whose networks she may shift by one decision. */
    private Stream<NextStep> extensions() {
        return known.networks().stream()
                .map(Network::programme)
                .distinct()
                .filter(programme -> by.may(Action.SHIFT_CALENDAR, Scope.programme(programme)))
                .map(programme -> NextStep.of(
                        Matter.LOOK,
                        words.of("overview.programme.shift"),
                        "/programmes/" + programme + "/calendar/shift"));
    }
}
