package eu.di4c.calendar.web;

import eu.di4c.calendar.reporting.PartnerReports;
import eu.di4c.calendar.reporting.Reporting;
import eu.di4c.site.Html;
import eu.di4c.site.Missing;
import eu.di4c.site.Reply;
import eu.di4c.site.Sent;
import eu.di4c.site.Visit;
import eu.di4c.site.form.Answers;
import eu.di4c.site.form.Form;
import eu.di4c.site.form.FormReader;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The board that tells who has not reported yet, and the forms in which one says that a partner has. */
@Controller
class ReportPages {

    private static final String ONE = "/networks/{slug}/partners/{partner}/reports/{item}";

    private final ReportDesk desk;
    private final PartnerReports reports;

    ReportPages(ReportDesk desk, PartnerReports reports) {
        this.desk = desk;
        this.reports = reports;
    }

    @GetMapping({"/networks/{slug}/reporting", "/networks/{slug}/reporting.{format}"})
    Html board(Visit visit, @PathVariable String slug, @RequestParam(defaultValue = "") String item) {
        var network = desk.network(slug);
        var all = reports.all(visit.by(), network, visit.today());
        Optional<Reporting> chosen = all.stream()
                .filter(one -> item.isEmpty() || one.item().code().equals(item))
                .findFirst();
        if (chosen.isEmpty() && !item.isEmpty()) {
            throw new Missing();
        }
        return Html.page("calendar/reporting", visit, ReportingPage.of(network, all, chosen, visit))
                .listing(ReportingList.of(item.isEmpty() ? all : chosen.stream().toList(), visit.words()));
    }

    @GetMapping(ONE)
    Html report(Visit visit, @PathVariable String slug, @PathVariable String partner, @PathVariable String item) {
        var open = desk.open(visit, slug, partner, item);
        return ReportForms.report(open, ReportDesk.form(open));
    }

    @PostMapping(ONE)
    Reply tell(
            Visit visit,
            @PathVariable String slug,
            @PathVariable String partner,
            @PathVariable String item,
            Form form) {
        var open = desk.open(visit, slug, partner, item);
        var reader = new FormReader(form, visit.words());
        var telling = ReportDesk.telling(reader);
        return reader.sound()
                ? Answers.page(
                        reports.report(visit.by(), open.network(), item, open.partner(), telling),
                        form,
                        _ -> Form.empty(),
                        _ -> sent("calendar.said.reported", open),
                        typed -> ReportForms.report(open, typed))
                : Answers.refused(ReportForms.report(open, reader.refused()));
    }

    @GetMapping(ONE + "/removal")
    Html removal(Visit visit, @PathVariable String slug, @PathVariable String partner, @PathVariable String item) {
        return ReportForms.removal(desk.open(visit, slug, partner, item), Form.empty());
    }

    @PostMapping(ONE + "/removal")
    Reply takeBack(
            Visit visit,
            @PathVariable String slug,
            @PathVariable String partner,
            @PathVariable String item,
            Form form) {
        var open = desk.open(visit, slug, partner, item);
        var reader = new FormReader(form, visit.words());
        var remark = reader.localText("remark");
        return reader.sound()
                ? Answers.page(
                        reports.takeBack(visit.by(), open.network(), item, open.partner(), remark),
                        form,
                        _ -> Form.empty(),
                        _ -> sent("calendar.said.reportBack", open),
                        typed -> ReportForms.removal(open, typed))
                : Answers.refused(ReportForms.removal(open, reader.refused()));
    }

    private static Sent sent(String said, ReportDesk.Open open) {
        return Sent.saying(said, ReportingPage.home(open.network(), open.reporting()));
    }
}
