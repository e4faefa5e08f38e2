package eu.di4c.people.web;

import eu.di4c.kernel.Outcome;
import eu.di4c.mailing.EmailAddress;
import eu.di4c.people.Accounts;
import eu.di4c.people.Person;
import eu.di4c.people.Roles;
import eu.di4c.people.ScopeWords;
import eu.di4c.people.SignIns;
import eu.di4c.site.Html;
import eu.di4c.site.Reply;
import eu.di4c.site.Sent;
import eu.di4c.site.Visit;
import eu.di4c.site.form.Form;
import eu.di4c.site.form.FormReader;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** One's own account: what one holds, how one is called, the password, the address. */
@Controller
class AccountPages {

    private static final String HOME = "/account";

    private final Accounts accounts;
    private final Roles roles;
    private final ScopeWords scopes;

    AccountPages(Accounts accounts, Roles roles, ScopeWords scopes) {
        this.accounts = accounts;
        this.roles = roles;
        this.scopes = scopes;
    }

    @GetMapping(HOME)
    Html home(Visit visit) {
        var by = visit.by().person();
        var person = accounts.person(by.id()).orElseThrow();
        return Html.page(
                "people/account",
                visit,
                AccountPage.of(person, roles.holdings(by, by.id()), roles.substitutions(by.id()), scopes, visit));
    }

    @GetMapping("/account/details")
    Html details(Visit visit) {
        var person = accounts.person(visit.by().person().id()).orElseThrow();
        return form(
                "people/details",
                visit,
                Form.empty()
                        .with("name", person.name())
                        .with("language", person.language().tag()));
    }

    @PostMapping("/account/details")
    Reply changeDetails(Visit visit, Form form) {
        var by = visit.by().person();
        var reader = new FormReader(form, visit.words());
        var name = reader.required("name", Person.LONGEST_NAME);
        var language = reader.language("language");
        if (language.isEmpty() && reader.sound()) {
            reader.wrong("language", "site.form.missing");
        }
        if (!reader.sound()) {
            return refused("people/details", visit, reader.refused());
        }
        accounts.change(by, name, language.orElseThrow());
        return Sent.saying("people.said.changed", HOME);
    }

    @GetMapping("/account/password")
    Html password(Visit visit) {
        visit.by().person();
        return form("people/password", visit, Form.empty());
    }

    @PostMapping("/account/password")
    Reply changePassword(Visit visit, Form form, HttpServletRequest request) {
        var by = visit.by().person();
        if (!(request.getAttribute(Recognition.PRESENT) instanceof SignIns.Present present)) {
            return Sent.to("/sign-in");
        }
        return answered(
                accounts.changePassword(by, present.signIn(), form.value("old"), form.value("password")),
                "people/password",
                "people.said.password",
                visit,
                form);
    }

    @GetMapping("/account/address")
    Html address(Visit visit) {
        visit.by().person();
        return form("people/newAddress", visit, Form.empty());
    }

    @PostMapping("/account/address")
    Reply changeAddress(Visit visit, Form form) {
        var by = visit.by().person();
        var reader = new FormReader(form, visit.words());
        var text = reader.required("address", 254);
        if (reader.sound() && !EmailAddress.fits(text)) {
            reader.wrong("address", "people.address.wrong", text);
        }
        return reader.sound()
                ? answered(
                        accounts.askForAddress(by, new EmailAddress(text), form.value("password")),
                        "people/newAddress",
                        "people.said.letter",
                        visit,
                        form)
                : refused("people/newAddress", visit, reader.refused());
    }

    private static <T> Reply answered(Outcome<T> outcome, String template, String said, Visit visit, Form form) {
        return switch (outcome) {
            case Outcome.Done<T> _ -> Sent.saying(said, HOME);
            case Outcome.Refused<T>(List<Outcome.Refusal> because) ->
                refused(template, visit, form.refused(LinkPage.faults(because, visit.words())));
            case Outcome.Overtaken<T> _ -> Sent.to(HOME);
        };
    }

    private static Html form(String template, Visit visit, Form form) {
        return Html.page(template, visit, OwnFormPage.of(form, visit.words()));
    }

    private static Html refused(String template, Visit visit, Form form) {
        return form(template, visit, form).with(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
