package eu.di4c.calendar.web;

import eu.di4c.calendar.CalendarRights;
import eu.di4c.calendar.reporting.PartnerReport;
import eu.di4c.calendar.reporting.Reporting;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.network.Network;
import eu.di4c.network.NetworkPlace;
import eu.di4c.site.Link;
import eu.di4c.site.Phrase;
import eu.di4c.site.Visit;
import eu.di4c.site.Words;
import eu.di4c.site.part.BriefLink;
import eu.di4c.site.part.Table;
import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;

/** The partners that report to one item, in a table: how far each is, who answers there, and what the reader may do. */
final class ReportingTable {

    private final Network network;
    private final Reporting reporting;
    private final Visit visit;
    private final Words words;

    ReportingTable(Network network, Reporting reporting, Visit visit) {
        this.network = network;
        this.reporting = reporting;
        this.visit = visit;
        this.words = visit.words();
    }

    Table table() {
        boolean acts = reporting.lines().stream().anyMatch(this::mayAct);
        var columns = new ArrayList<>(List.of(
                Table.Column.text(words.of("calendar.reporting.column.partner")),
                Table.Column.text(words.of("calendar.column.state")),
                Table.Column.text(words.of("calendar.reporting.column.on")),
                Table.Column.text(words.of("calendar.reporting.column.answers")),
                Table.Column.text(words.of("calendar.reporting.column.reminded"))));
        if (acts) {
            columns.add(Table.Column.text(words.of("calendar.reporting.column.act")));
        }
        return new Table(
                "partners",
                words.of("calendar.reporting.partners.caption", reporting.item().title()),
                columns,
                reporting.lines().stream().map(line -> row(line, acts)).toList());
    }

    private Table.Row row(Reporting.Line line, boolean acts) {
        var cells = new ArrayList<Content>(List.of(
                ReportWords.state(reporting, line, words),
                Phrase.of(line.reported().map(this::handedIn).orElse("")),
                Phrase.of(ReportWords.answers(line.partner(), visit.today(), words)),
                Phrase.of(line.reminded()
                        .map(words::date)
                        .orElseGet(() -> line.hasReported() ? "" : words.of("calendar.reporting.never")))));
        if (acts) {
            cells.add(mayAct(line) ? act(line) : Phrase.of(""));
        }
        return new Table.Row(Link.of(ReportWords.city(line.partner(), words), partner(line)), cells);
    }

    private String handedIn(PartnerReport report) {
        String on = report.on().equals(FuzzyDate.UNKNOWN)
                ? words.of("calendar.reporting.on.unknown")
                : words.date(report.on());
        return report.remark()
                .map(remark -> words.of("calendar.reporting.on.remark", on, remark))
                .orElse(on);
    }

    private boolean mayAct(Reporting.Line line) {
        return CalendarRights.mayFor(visit.by(), network, line.partner().slug().text());
    }

    private Content act(Reporting.Line line) {
        String report = partner(line) + "/reports/" + reporting.item().code();
        String city = ReportWords.city(line.partner(), words);
        var act = line.hasReported()
                ? Link.of(words.of("calendar.reporting.takeBack.short"), report + "/removal")
                : Link.of(words.of("calendar.reporting.report.short"), report);
        return new BriefLink(act, city);
    }

    private String partner(Reporting.Line line) {
        return NetworkPlace.home(network) + "/partners/" + line.partner().slug();
    }
}
