package eu.di4c.people.web;

import eu.di4c.people.SignIns;
import eu.di4c.site.Html;
import eu.di4c.site.Missing;
import eu.di4c.site.Reply;
import eu.di4c.site.Sent;
import eu.di4c.site.Visit;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where one is signed in, and signing out elsewhere. */
@Controller
class SignInListPages {

    private final SignIns signIns;

    SignInListPages(SignIns signIns) {
        this.signIns = signIns;
    }

    @GetMapping("/account/sign-ins")
    Html list(Visit visit, HttpServletRequest request) {
        var by = visit.by().person();
        return Html.page("people/signIns", visit, SignInListPage.of(signIns.all(by), here(request), visit.words()));
    }

    @PostMapping("/account/sign-ins/others/end")
    Reply endOthers(Visit visit, HttpServletRequest request) {
        signIns.endOthers(visit.by().person(), here(request).orElseThrow(Missing::new));
        return Sent.saying("people.said.ended", "/account/sign-ins");
    }

    @PostMapping("/account/sign-ins/{id}/end")
    Reply end(Visit visit, @PathVariable String id) {
        var by = visit.by().person();
        boolean ended = PeoplePages.id(id).filter(one -> signIns.end(by, one)).isPresent();
        if (!ended) {
            throw new Missing();
        }
        return Sent.saying("people.said.ended", "/account/sign-ins");
    }

    private static Optional<UUID> here(HttpServletRequest request) {
        return request.getAttribute(Recognition.PRESENT) instanceof SignIns.Present present
                ? Optional.of(present.signIn().id())
                : Optional.empty();
    }
}
