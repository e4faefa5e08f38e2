package eu.di4c.calendar.web;

import eu.di4c.calendar.reporting.PartnerReport;
import eu.di4c.calendar.reporting.Reporting;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.LocalText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who has reported to one item, as the API tells it.
 *
 * @param due last day on which it may be done, a granted delay counted in
 * @param daysLate by how many days that is over; zero while it is not
 * @param reported how many partners have reported
 * @param asked how many report to it
 */
record ReportingFacts(
        String item,
        LocalText title,
        Optional<String> due,
        long daysLate,
        boolean done,
        int reported,
        int asked,
        List<LineFacts> partners) {

    /**
     * One partner.
     *
     * @param reminded when it was reminded last
     */
    record LineFacts(String partner, LocalText city, Optional<ReportFacts> report, Optional<String> reminded) {

        static LineFacts of(Reporting.Line line) {
            return new LineFacts(
                    line.partner().slug().text(),
                    line.partner().city().names(),
                    line.reported().map(ReportFacts::of),
                    line.reminded().map(LocalDate::toString));
        }
    }

    /** What was said of a report, who said so and when. */
    record ReportFacts(FuzzyDate on, Optional<LocalText> remark, String by, Instant recorded) {

        static ReportFacts of(PartnerReport report) {
            return new ReportFacts(report.on(), report.remark(), report.by(), report.recorded());
        }
    }

    /** What is said of a report. */
    record TellingFacts(Optional<FuzzyDate> on, Optional<LocalText> remark) {}

    static ReportingFacts of(Reporting one) {
        return new ReportingFacts(
                one.item().code(),
                one.item().title(),
                one.item().due().map(LocalDate::toString),
                one.daysLate(),
                one.item().isDone(),
                one.reported(),
                one.lines().size(),
                one.lines().stream().map(LineFacts::of).toList());
    }
}
