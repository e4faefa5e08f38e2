package eu.di4c.calendar.reporting;

import eu.di4c.calendar.CalendarItem;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.network.Partner;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Who has reported to one item of a calendar and who has not yet, partner by partner, on a day.
 *
 * @param lines the partners that report to it, those that have not yet first
 */
public record Reporting(CalendarItem item, List<Line> lines, LocalDate today) {

    /** What is late first, then what is due next; what has no date last. */
    static final Comparator<Reporting> BY_DUE = Comparator.comparing(
                    (Reporting one) -> one.item().due().orElse(LocalDate.MAX))
            .thenComparing(one -> one.item().code());

    public Reporting {
        lines = List.copyOf(lines);
    }

    /**
     * One partner and its report.
     *
     * @param reported what was said of its report; empty while it has not reported, and when that was taken back
     * @param reminded when it was reminded last
     */
    public record Line(Partner partner, Optional<PartnerReport> reported, Optional<LocalDate> reminded) {

        public boolean hasReported() {
            return reported.isPresent();
        }

        private static Line of(Partner partner, List<PartnerReport> told, ZoneId zone) {
            var own = told.stream()
                    .filter(one -> one.partner().equals(partner.id()))
                    .toList();
            var latest = own.stream()
                    .filter(one -> one.kind() != PartnerReport.Kind.REMINDED)
                    .reduce((_, later) -> later)
                    .filter(one -> one.kind() == PartnerReport.Kind.REPORTED);
            var reminded = own.stream()
                    .filter(one -> one.kind() == PartnerReport.Kind.REMINDED)
                    .reduce((_, later) -> later)
                    .map(one -> LocalDate.ofInstant(one.recorded(), zone));
            return new Line(partner, latest, reminded);
        }
    }

    /** Whether partners report to an item of this kind: to a deadline, and by what they deliver or reach. */
    public static boolean isAsked(CalendarItem.Kind kind) {
        return switch (kind) {
            case REPORTING_DEADLINE, DELIVERABLE, MILESTONE -> true;
            case STAGE, MEETING, LEGAL_TERM -> false;
        };
    }

    /**
     * Brings together what is known.
     *
     * @param partners all of the network, replaced ones included
     * @param told what was said of reports to this item, in the order in which it was said
     * @param zone in which a moment belongs to a day
     */
    static Reporting of(
            CalendarItem item, List<Partner> partners, List<PartnerReport> told, LocalDate today, ZoneId zone) {
        var owing = Owing.partners(item, partners, today);
        return new Reporting(
                item,
                partners.stream()
                        .map(partner -> Line.of(partner, told, zone))
                        .filter(line -> line.hasReported()
                                || owing.contains(line.partner().slug().text()))
                        .sorted(Comparator.comparing(Line::hasReported))
                        .toList(),
                today);
    }

    /** How many have reported. */
    public int reported() {
        return lines.size() - missing().size();
    }

    /** The partners that have not reported. */
    public List<Line> missing() {
        return lines.stream().filter(line -> !line.hasReported()).toList();
    }

    public Optional<Line> line(String partner) {
        return lines.stream()
                .filter(line -> line.partner().slug().text().equals(partner))
                .findFirst();
    }

    /** The partners that may be reminded today: who has not reported and was not reminded today already; nobody once all is done. */
    public List<Line> toRemind() {
        return item.isDone()
                ? List.of()
                : missing().stream()
                        .filter(line -> !line.reminded().equals(Optional.of(today)))
                        .toList();
    }

    /** By how many days the item is late; zero while it is not, when it is done, and when its day is not known. */
    public long daysLate() {
        return item.due()
                .filter(day -> !item.isDone() && day.isBefore(today))
                .map(day -> ChronoUnit.DAYS.between(day, today))
                .orElse(0L);
    }

    /** By how many days a report came too late; empty when it did not, and when either day is not known exactly. */
    public OptionalLong daysLate(Line line) {
        FuzzyDate on = line.reported().map(PartnerReport::on).orElse(FuzzyDate.UNKNOWN);
        boolean exact = on.earliest().map(FuzzyDate::day).filter(on::equals).isPresent();
        return item.due().stream()
                .filter(_ -> exact)
                .flatMapToLong(
                        day -> on.earliest().stream().mapToLong(handedIn -> ChronoUnit.DAYS.between(day, handedIn)))
                .filter(days -> days > 0)
                .findFirst();
    }
}
