package eu.di4c.people.web;

import eu.di4c.people.Identities;
import eu.di4c.people.Providers;
import eu.di4c.site.Html;
import eu.di4c.site.Missing;
import eu.di4c.site.Reply;
import eu.di4c.site.Sent;
import eu.di4c.site.Visit;
import eu.di4c.site.form.Form;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Accounts elsewhere with which one signs in here: linked and unlinked. */
@Controller
class IdentityPages {

    private static final String HOME = "/account/identities";

    private final Identities identities;
    private final Providers providers;
    private final Here here;
    private final Clock clock;

    IdentityPages(Identities identities, Providers providers, Here here, Clock clock) {
        this.identities = identities;
        this.providers = providers;
        this.here = here;
        this.clock = clock;
    }

    @GetMapping(HOME)
    Reply list(Visit visit, HttpServletRequest request) {
        return here.fresh(visit, request, _ -> page(visit, Form.empty()));
    }

    @PostMapping(HOME)
    Reply link(Visit visit, Form form, HttpServletRequest request, HttpServletResponse response) {
        return here.fresh(
                visit,
                request,
                present -> providers
                        .departToLink(present.actor(), form.value("provider"), visit.language())
                        .<Reply>map(departure -> {
                            Browsers.keepDetour(departure.secret(), request, response);
                            return Html.page(
                                    "people/onward",
                                    visit,
                                    new OnwardPage(departure.way().title(), departure.address()));
                        })
                        .orElseGet(() -> page(
                                        visit, form.refused("", visit.words().of("people.provider.away")))
                                .with(HttpStatus.UNPROCESSABLE_CONTENT)));
    }

    @PostMapping(HOME + "/{id}/removal")
    Reply unlink(Visit visit, @PathVariable UUID id) {
        if (!identities.remove(visit.by().person(), id)) {
            throw new Missing();
        }
        return Sent.saying("people.said.identityUnlinked", HOME);
    }

    private Html page(Visit visit, Form form) {
        return Html.page(
                "people/identities",
                visit,
                IdentitiesPage.of(identities.of(visit.by().person()), providers, form, visit.words(), clock.getZone()));
    }
}
