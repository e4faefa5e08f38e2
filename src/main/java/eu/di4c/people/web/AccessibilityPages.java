package eu.di4c.people.web;

import eu.di4c.kernel.Outcome;
import eu.di4c.mailing.EmailAddress;
import eu.di4c.people.Barriers;
import eu.di4c.people.Barriers.Report;
import eu.di4c.site.Counters;
import eu.di4c.site.Html;
import eu.di4c.site.Reply;
import eu.di4c.site.Sent;
import eu.di4c.site.Visit;
import eu.di4c.site.form.Form;
import eu.di4c.site.form.FormReader;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The accessibility statement, and the form by which anybody reports a barrier. */
@Controller
@EnableConfigurationProperties(ContactSettings.class)
class AccessibilityPages {

    /** So many cities a page can name; all others say it on their own pages. */
    private static final int MOST_COUNTERS = 100;

    private final Barriers barriers;
    private final ContactSettings contact;
    private final List<Counters> counters;

    AccessibilityPages(Barriers barriers, ContactSettings contact, List<Counters> counters) {
        this.barriers = barriers;
        this.contact = contact;
        this.counters = List.copyOf(counters);
    }

    @GetMapping("/accessibility")
    Html statement(Visit visit) {
        var words = visit.words();
        var cities = counters.stream()
                .flatMap(known -> known.some(words, MOST_COUNTERS).stream())
                .toList();
        return Html.page("people/accessibility", visit, new AccessibilityPage(contact.stated(words), cities));
    }

    @GetMapping("/accessibility/feedback")
    Html ask(Visit visit) {
        return Html.page("people/barrier", visit, new BarrierPage(Form.empty()));
    }

    @PostMapping("/accessibility/feedback")
    Reply report(Visit visit, Form form, HttpServletRequest request) {
        var reader = new FormReader(form, visit.words());
        var page = reader.required("page", Report.LONGEST_PAGE);
        var trouble = reader.required("trouble", Report.LONGEST_TROUBLE);
        var answer = answer(reader);
        if (!reader.sound()) {
            return refused(visit, reader.refused());
        }
        return switch (barriers.report(visit.by(), Browsers.of(request), new Report(page, trouble, answer))) {
            case Outcome.Done<Report> _ -> Sent.to("/accessibility/feedback/thanks");
            case Outcome.Overtaken<Report> _ -> Sent.to("/accessibility/feedback");
            case Outcome.Refused<Report>(var because) ->
                refused(visit, form.refused(LinkPage.faults(because, visit.words())));
        };
    }

    @GetMapping("/accessibility/feedback/thanks")
    Html thanks(Visit visit) {
        return Html.page("people/thanks", visit, new AccessibilityPage(contact.stated(visit.words()), List.of()));
    }

    private static Optional<EmailAddress> answer(FormReader reader) {
        var text = reader.text("address", 254);
        if (text.isPresent() && !EmailAddress.fits(text.get())) {
            reader.wrong("address", "people.address.wrong", text.get());
            return Optional.empty();
        }
        return text.map(EmailAddress::new);
    }

    private static Html refused(Visit visit, Form form) {
        return Html.page("people/barrier", visit, new BarrierPage(form)).with(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
