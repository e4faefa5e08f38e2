package eu.di4c.calendar.web;

import eu.di4c.calendar.reporting.PartnerReports;
import eu.di4c.calendar.reporting.Reporting;
import eu.di4c.kernel.Action;
import eu.di4c.network.Network;
import eu.di4c.network.Networks;
import eu.di4c.network.Partner;
import eu.di4c.site.Missing;
import eu.di4c.site.Visit;
import eu.di4c.site.form.Form;
import eu.di4c.site.form.FormReader;
import org.springframework.stereotype.Component;

/** Opens the report of a partner that an address names, for somebody who may say something of it. */
@Component
class ReportDesk {

    private final Networks networks;
    private final PartnerReports reports;

    ReportDesk(Networks networks, PartnerReports reports) {
        this.networks = networks;
        this.reports = reports;
    }

    /** A report that is looked at. */
    record Open(Network network, Reporting reporting, Reporting.Line line, Visit visit) {

        String code() {
            return reporting.item().code();
        }

        Partner partner() {
            return line.partner();
        }
    }

    Network network(String slug) {
        return networks.network(slug).orElseThrow(Missing::new);
    }

    Open open(Visit visit, String slug, String partner, String code) {
        Network network = network(slug);
        Partner found = networks.partner(network.id(), partner).orElseThrow(Missing::new);
        visit.by().must(Action.EDIT_OWN_ITEMS, network.scope(found.slug()));
        var reporting = reports.to(visit.by(), network, code, visit.today()).orElseThrow(Missing::new);
        return new Open(network, reporting, reporting.line(partner).orElseThrow(Missing::new), visit);
    }

    /** What a form says of a report: {@code on} and {@code remark}. */
    static PartnerReports.Telling telling(FormReader reader) {
        return new PartnerReports.Telling(reader.date("on"), reader.localText("remark"));
    }

    /** The form with what was said last. */
    static Form form(Open open) {
        var form = Form.empty();
        var told = open.line().reported();
        if (told.isEmpty()) {
            return form;
        }
        var said = told.get();
        var dated = said.on().isKnown() ? form.with("on", open.visit().words().date(said.on())) : form;
        return said.remark().map(remark -> dated.with("remark", remark)).orElse(dated);
    }
}
