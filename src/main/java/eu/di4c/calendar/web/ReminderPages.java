package eu.di4c.calendar.web;

import eu.di4c.calendar.reporting.Reminders;
import eu.di4c.network.Network;
import eu.di4c.site.Html;
import eu.di4c.site.Missing;
import eu.di4c.site.Reply;
import eu.di4c.site.Sent;
import eu.di4c.site.Visit;
import eu.di4c.site.form.Answers;
import eu.di4c.site.form.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Reminds the partners that have not reported, after it was shown whom that reaches. */
@Controller
class ReminderPages {

    private static final String ROUND = "/networks/{slug}/reporting/{item}/reminders";

    private final ReportDesk desk;
    private final Reminders reminders;

    ReminderPages(ReportDesk desk, Reminders reminders) {
        this.desk = desk;
        this.reminders = reminders;
    }

    @GetMapping(ROUND)
    Html ask(Visit visit, @PathVariable String slug, @PathVariable String item) {
        return asked(visit, desk.network(slug), item, Form.empty());
    }

    @PostMapping(ROUND)
    Reply remind(Visit visit, @PathVariable String slug, @PathVariable String item, Form form) {
        var network = desk.network(slug);
        return Answers.page(
                reminders.remind(visit.by(), network, item),
                form,
                _ -> Form.empty(),
                _ -> Sent.saying("calendar.said.reminded", ReportingPage.home(network) + "?item=" + item),
                typed -> asked(visit, network, item, typed));
    }

    private Html asked(Visit visit, Network network, String item, Form form) {
        var round = reminders.round(visit.by(), network, item).orElseThrow(Missing::new);
        return Html.page("calendar/reminder", visit, ReminderPage.of(network, round, form, visit));
    }
}
