package eu.di4c.people.web;

import eu.di4c.people.Accounts;
import eu.di4c.site.Html;
import eu.di4c.site.Reply;
import eu.di4c.site.Visit;
import eu.di4c.site.form.Form;
import eu.di4c.site.form.FormReader;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Asking for a letter with which a new password can be chosen. */
@Controller
class RecoveryPages {

    private final Accounts accounts;

    RecoveryPages(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping("/recovery")
    Html ask(Visit visit) {
        return Html.page("people/recovery", visit, new RecoveryPage(Form.empty(), false));
    }

    /** Says the same whether the address is known or not. */
    @PostMapping("/recovery")
    Reply send(Visit visit, Form form, HttpServletRequest request) {
        var reader = new FormReader(form, visit.words());
        var address = reader.required("address", 254);
        if (!reader.sound()) {
            return Html.page("people/recovery", visit, new RecoveryPage(reader.refused(), false))
                    .with(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        accounts.sendRecovery(Browsers.of(request), address);
        return Html.page("people/recovery", visit, new RecoveryPage(form, true));
    }
}
