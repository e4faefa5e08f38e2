package eu.di4c.calendar.reporting;

import eu.di4c.calendar.CalendarItem;
import eu.di4c.calendar.CalendarRights;
import eu.di4c.calendar.Calendars;
import eu.di4c.calendar.DueItems;
import eu.di4c.kernel.Action;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Changes;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Outcome;
import eu.di4c.network.Network;
import eu.di4c.network.NetworkId;
import eu.di4c.network.Networks;
import eu.di4c.network.Partner;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The reports of partners: the door through which one says that a partner has reported, and asks who has not yet. */
@Component
public class PartnerReports {

    private final Calendars items;
    private final ReportBook reports;
    private final Networks networks;
    private final ReportDeeds deeds;

    PartnerReports(Calendars items, ReportBook reports, Networks networks, ReportDeeds deeds) {
        this.items = items;
        this.reports = reports;
        this.networks = networks;
        this.deeds = deeds;
    }

    /**
     * What somebody says of a report that was handed in.
     *
     * @param on when; may be unknown
     */
    public record Telling(FuzzyDate on, Optional<LocalText> remark) {

        private boolean isSaidBy(PartnerReport report) {
            return new Telling(report.on(), report.remark()).equals(this);
        }
    }

    /** All to which partners of a network report: what is not done first, by its day; then what is done. */
    public List<Reporting> all(Actor by, Network network, LocalDate today) {
        CalendarRights.mustSeeReports(by, network);
        return among(network, items.entries(network.id()), today).stream()
                .sorted(Comparator.comparing((Reporting one) -> one.item().isDone())
                        .thenComparing(Reporting.BY_DUE))
                .toList();
    }

    /** Who has reported to one item; empty when there is none, or when nobody reports to such an item. */
    public Optional<Reporting> to(Actor by, Network network, String code, LocalDate today) {
        CalendarRights.mustSeeReports(by, network);
        return of(network, code, today);
    }

    /**
     * Who has reported to what is due, in one statement; only of networks whose reports one may see.
     *
     * @param due what is known to be due in these networks
     * @param partners who takes part in them
     */
    public Map<NetworkId, List<Reporting>> of(
            Actor by,
            Collection<Network> of,
            List<DueItems.DueItem> due,
            Map<NetworkId, List<Partner>> partners,
            LocalDate today) {
        var open = of.stream()
                .filter(network -> CalendarRights.maySeeReports(by, network))
                .map(Network::id)
                .collect(Collectors.toSet());
        var asked = due.stream()
                .filter(item -> open.contains(item.network())
                        && Reporting.isAsked(item.item().kind()))
                .collect(Collectors.groupingBy(
                        DueItems.DueItem::network, Collectors.mapping(DueItems.DueItem::item, Collectors.toList())));
        return asked.isEmpty() ? Map.of() : reporting(asked, partners, today);
    }

    private List<Reporting> among(Network network, List<Calendars.Entry> entries, LocalDate today) {
        var asked = entries.stream()
                .map(Calendars.Entry::item)
                .filter(item -> Reporting.isAsked(item.kind()))
                .toList();
        return asked.isEmpty()
                ? List.of()
                : reporting(Map.of(network.id(), asked), Map.of(network.id(), networks.partners(network.id())), today)
                        .getOrDefault(network.id(), List.of());
    }

    private Map<NetworkId, List<Reporting>> reporting(
            Map<NetworkId, List<CalendarItem>> items, Map<NetworkId, List<Partner>> partners, LocalDate today) {
        var told = reports.latest(items.keySet());
        return items.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        network -> network.getValue().stream()
                                .map(item -> reporting(
                                        item,
                                        partners.getOrDefault(network.getKey(), List.of()),
                                        told.getOrDefault(network.getKey(), List.of()),
                                        today))
                                .toList()));
    }

    private Reporting reporting(CalendarItem item, List<Partner> partners, List<PartnerReport> told, LocalDate today) {
        var here = told.stream().filter(one -> one.item().equals(item.code())).toList();
        return Reporting.of(item, partners, here, today, reports.zone());
    }

    Optional<Reporting> of(Network network, String code, LocalDate today) {
        return among(network, items.entry(network.id(), code).stream().toList(), today).stream()
                .findFirst();
    }

    /** Says that a partner has reported; the same said again changes nothing. */
    @Transactional
    public Outcome<Reporting.Line> report(Actor by, Network network, String code, Partner partner, Telling telling) {
        by.must(Action.EDIT_OWN_ITEMS, network.scope(partner.slug()));
        var line = locked(network, code, partner);
        if (line.isEmpty()) {
            return Outcome.refused("", "calendar.report.notAsked");
        }
        if (telling.on().relation(FuzzyDate.day(reports.today())) == FuzzyDate.Relation.AFTER) {
            return Outcome.refused("on", "calendar.report.future", telling.on());
        }
        if (line.get().reported().filter(telling::isSaidBy).isPresent()) {
            return new Outcome.Done<>(line.get());
        }
        var said = said(by, code, partner, PartnerReport.Kind.REPORTED, telling);
        reports.add(network.id(), said);
        deeds.tell(
                by,
                network,
                "calendar.partnerReported",
                code,
                partner.slug(),
                Changes.between(Optional.empty(), telling));
        return new Outcome.Done<>(
                new Reporting.Line(partner, Optional.of(said), line.get().reminded()));
    }

    /** Takes back that a partner has reported. */
    @Transactional
    public Outcome<Reporting.Line> takeBack(
            Actor by, Network network, String code, Partner partner, Optional<LocalText> remark) {
        by.must(Action.EDIT_OWN_ITEMS, network.scope(partner.slug()));
        var line = locked(network, code, partner).filter(Reporting.Line::hasReported);
        if (line.isEmpty()) {
            return Outcome.refused("", "calendar.report.nothing");
        }
        var telling = new Telling(FuzzyDate.UNKNOWN, remark);
        reports.add(network.id(), said(by, code, partner, PartnerReport.Kind.TAKEN_BACK, telling));
        deeds.tell(
                by,
                network,
                "calendar.partnerReportTakenBack",
                code,
                partner.slug(),
                Changes.between(Optional.empty(), telling));
        return new Outcome.Done<>(
                new Reporting.Line(partner, Optional.empty(), line.get().reminded()));
    }

    /** Whoever says something of the same network meanwhile waits. */
    void lock(Network network) {
        reports.lock(network.id());
    }

    private Optional<Reporting.Line> locked(Network network, String code, Partner partner) {
        lock(network);
        return line(network, code, partner);
    }

    private Optional<Reporting.Line> line(Network network, String code, Partner partner) {
        return of(network, code, reports.today())
                .flatMap(found -> found.line(partner.slug().text()));
    }

    private PartnerReport said(Actor by, String code, Partner partner, PartnerReport.Kind kind, Telling telling) {
        return new PartnerReport(
                code,
                partner.id(),
                kind,
                telling.on(),
                telling.remark(),
                by.name(),
                reports.now().toInstant());
    }
}
