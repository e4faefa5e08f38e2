package eu.di4c.calendar.web;

import eu.di4c.calendar.reporting.PartnerReport;
import eu.di4c.calendar.reporting.Reporting;
import eu.di4c.site.Cell;
import eu.di4c.site.Listed;
import eu.di4c.site.Words;
import java.util.List;
import java.util.Optional;

/** Which partner has reported to what, one row for each item and each partner of which a report is waited for, to be taken out. */
record ReportingList(Reporting one, Reporting.Line line) {

    static Listed<ReportingList> of(List<Reporting> all, Words words) {
        var asked = Listed.asked(
                        "reporting",
                        () -> all.stream()
                                .flatMap(one -> one.lines().stream().map(line -> new ReportingList(one, line)))
                                .toList())
                .with("item", words.of("calendar.reporting.items"), row -> row.item(words))
                .with(
                        "due",
                        words.of("calendar.column.when"),
                        row -> Cell.day(row.one.item().due()))
                .with("partner", words.of("calendar.reporting.column.partner"), row -> row.partner(words));
        return said(asked, words);
    }

    private static Listed<ReportingList> said(Listed<ReportingList> asked, Words words) {
        return asked.with("state", words.of("calendar.column.state"), row -> state(row, words))
                .with(
                        "handedIn",
                        words.of("calendar.reporting.column.on"),
                        row -> row.report()
                                .map(report -> Cell.date(report.on(), words))
                                .orElseGet(Cell.Unknown::new))
                .with(
                        "remark",
                        words.of("calendar.item.fact.remark"),
                        row -> row.report()
                                .flatMap(PartnerReport::remark)
                                .map(remark -> Cell.text(remark, words))
                                .orElseGet(Cell.Unknown::new))
                .with("reminded", words.of("calendar.reporting.column.reminded"), row -> Cell.day(row.line.reminded()));
    }

    private Optional<PartnerReport> report() {
        return line.reported();
    }

    private Cell item(Words words) {
        return new Cell.Coded(one.item().code(), words.plain(one.item().title()));
    }

    private Cell partner(Words words) {
        var partner = line.partner();
        return new Cell.Coded(partner.slug().text(), words.plain(partner.city().names()));
    }

    private static Cell state(ReportingList row, Words words) {
        String code = row.line.hasReported() ? "reported" : row.one.daysLate() > 0 ? "late" : "waiting";
        return new Cell.Coded(code, ReportWords.state(row.one, row.line, words).text());
    }
}
