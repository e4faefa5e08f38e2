package eu.di4c.people.web;

import eu.di4c.kernel.Outcome;
import eu.di4c.people.Passkey;
import eu.di4c.people.Passkeys;
import eu.di4c.site.Html;
import eu.di4c.site.Missing;
import eu.di4c.site.Reply;
import eu.di4c.site.Sent;
import eu.di4c.site.Visit;
import eu.di4c.site.form.Form;
import eu.di4c.site.form.FormReader;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The own passkeys: added, called otherwise, removed. */
@Controller
class PasskeyPages {

    private static final String HOME = "/account/passkeys";

    private final Passkeys passkeys;
    private final Here here;
    private final Clock clock;

    PasskeyPages(Passkeys passkeys, Here here, Clock clock) {
        this.passkeys = passkeys;
        this.here = here;
        this.clock = clock;
    }

    @GetMapping(HOME)
    Reply list(Visit visit, HttpServletRequest request) {
        return here.fresh(visit, request, _ -> page(visit, Form.empty()));
    }

    /** What the script asks the device for. */
    @PostMapping(HOME + "/challenge")
    @ResponseBody
    Map<String, Object> challenge(Visit visit, HttpServletRequest request, HttpServletResponse response) {
        var present = here.present(visit, request);
        var begun = passkeys.beginAdding(present.actor(), present.person());
        Browsers.keepCeremony(begun.secret(), request, response);
        return begun.options();
    }

    @PostMapping(HOME)
    Reply add(Visit visit, Form form, HttpServletRequest request) {
        return here.fresh(visit, request, present -> {
            var reader = new FormReader(form, visit.words());
            var label = reader.required("label", Passkey.LONGEST_LABEL);
            return reader.sound()
                    ? answered(passkeys.add(present.actor(), Browsers.passkey(form, request), label), visit, form)
                    : refused(visit, reader.refused());
        });
    }

    private Reply answered(Outcome<Passkey> outcome, Visit visit, Form form) {
        return switch (outcome) {
            case Outcome.Done<Passkey> done -> Sent.saying("people.said.passkeyAdded", HOME);
            case Outcome.Refused<Passkey>(var because) ->
                refused(visit, form.refused(LinkPage.faults(because, visit.words())));
            case Outcome.Overtaken<Passkey> overtaken -> Sent.to(HOME);
        };
    }

    @GetMapping(HOME + "/{id}")
    Html look(Visit visit, @PathVariable UUID id) {
        return one(
                "people/passkey",
                visit,
                id,
                Form.empty().with("label", passkey(visit, id).label()));
    }

    @PostMapping(HOME + "/{id}")
    Reply rename(Visit visit, @PathVariable UUID id, Form form) {
        var reader = new FormReader(form, visit.words());
        var label = reader.required("label", Passkey.LONGEST_LABEL);
        if (!reader.sound()) {
            return one("people/passkey", visit, id, reader.refused()).with(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!passkeys.rename(visit.by().person(), id, label)) {
            throw new Missing();
        }
        return Sent.saying("people.said.changed", HOME);
    }

    @GetMapping(HOME + "/{id}/removal")
    Html askRemoval(Visit visit, @PathVariable UUID id) {
        return one("people/passkeyRemoval", visit, id, Form.empty());
    }

    @PostMapping(HOME + "/{id}/removal")
    Reply remove(Visit visit, @PathVariable UUID id) {
        if (!passkeys.remove(visit.by().person(), id)) {
            throw new Missing();
        }
        return Sent.saying("people.said.passkeyRemoved", HOME);
    }

    private Html page(Visit visit, Form form) {
        return Html.page(
                "people/passkeys",
                visit,
                PasskeysPage.of(passkeys.of(visit.by().person()), form, visit.words(), clock.getZone()));
    }

    private Html refused(Visit visit, Form form) {
        return page(visit, form).with(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Html one(String template, Visit visit, UUID id, Form form) {
        return Html.page(template, visit, PasskeyPage.of(passkey(visit, id), form, visit.words()));
    }

    private Passkey passkey(Visit visit, UUID id) {
        return passkeys.passkey(visit.by().person(), id).orElseThrow(Missing::new);
    }
}
