package eu.di4c.overview.web;

import eu.di4c.calendar.reporting.PartnerReports;
import eu.di4c.kernel.Action;
import eu.di4c.kernel.Actor;
import eu.di4c.network.Gate;
import eu.di4c.network.Network;
import eu.di4c.network.Networks;
import eu.di4c.notice.Notice;
import eu.di4c.notice.Notices;
import eu.di4c.site.Link;
import eu.di4c.site.Visit;
import eu.di4c.site.part.NextStep;
import eu.di4c.site.part.Waiting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds out what a reader should do next: in her networks, and in every module in which something waits for her. */
@Component
class NextDesk {

    /** As many as a reader takes in at a glance. */
    private static final int MOST = 6;

    private final PartnerReports reports;
    private final Notices notices;
    private final Networks networks;
    private final List<Waiting> waiting;

    NextDesk(PartnerReports reports, Notices notices, Networks networks, List<Waiting> waiting) {
        this.reports = reports;
        this.notices = notices;
        this.networks = networks;
        this.waiting = List.copyOf(waiting);
    }

    /** The next steps, the most pressing first; none for whoever has not signed in. */
    List<Link> steps(Due due, Visit visit) {
        if (!visit.signedIn()) {
            return List.of();
        }
        return first(Stream.concat(
                        new NextWork(known(due, visit), visit.by(), visit.words()).steps().stream(),
                        waiting.stream().flatMap(module -> module.of(visit).stream()))
                .toList());
    }

    /** The most pressing of some steps; none leads to the same spot as another. */
    static List<Link> first(List<NextStep> steps) {
        var bySpot = new LinkedHashMap<String, Link>();
        steps.stream()
                .sorted(NextStep.BY_PRESSURE)
                .map(NextStep::link)
                .forEach(link -> bySpot.putIfAbsent(link.href(), link));
        return bySpot.values().stream().limit(MOST).toList();
    }

    private NextWork.Known known(Due due, Visit visit) {
        var of = due.parts().values().stream().map(Due.Part::network).toList();
        return new NextWork.Known(
                due,
                reports.of(
                        visit.by(),
                        of.stream()
                                .filter(network -> !NextWork.oversees(visit.by(), network))
                                .toList(),
                        due.items(),
                        due.cities(),
                        due.today()),
                drafts(visit.by(), of),
                gates(visit.by(), of));
    }

    private List<Notice> drafts(Actor by, List<Network> of) {
        var own = of.stream()
                .filter(network -> NextWork.worksIn(by, network))
                .map(Network::slug)
                .toList();
        return own.isEmpty() || !by.maySomewhere(Action.PUBLISH_NOTICES)
                ? List.of()
                : notices.drafts(by, Action.PUBLISH_NOTICES, own);
    }

    /** The decisions that opened phases where the reader may record one. */
    private List<Gate> gates(Actor by, List<Network> of) {
        return networks.gates(of.stream()
                .filter(network -> NextWork.decides(by, network))
                .map(Network::id)
                .toList());
    }
}
