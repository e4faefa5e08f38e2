package eu.di4c.people.web;

import eu.di4c.kernel.Action;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Scope;
import eu.di4c.people.AccessTokens;
import eu.di4c.people.ScopeWords;
import eu.di4c.site.Html;
import eu.di4c.site.Missing;
import eu.di4c.site.Reply;
import eu.di4c.site.Sent;
import eu.di4c.site.Visit;
import eu.di4c.site.form.Form;
import eu.di4c.site.form.FormReader;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Access tokens: made, shown once, revoked. */
@Controller
class TokenPages {

    private static final String HOME = "/account/tokens";

    private final AccessTokens tokens;
    private final ScopeWords scopes;

    TokenPages(AccessTokens tokens, ScopeWords scopes) {
        this.tokens = tokens;
        this.scopes = scopes;
    }

    @GetMapping(HOME)
    Html list(Visit visit) {
        return page(visit, visit.by().person(), Form.empty().with("days", "90"), Optional.empty());
    }

    @PostMapping(HOME)
    Reply make(Visit visit, Form form) {
        var by = visit.by().person();
        var reader = new FormReader(form, visit.words());
        var name = reader.required("name", 100);
        var days = days(reader);
        var scope = reader.choice("scope", path -> Scope.fits(path) ? Optional.of(new Scope(path)) : Optional.empty())
                .orElse(Scope.EVERYWHERE);
        var actions = Arrays.stream(Action.values())
                .filter(action -> form.chosen("actions", action.code()))
                .collect(Collectors.toSet());
        if (!reader.sound()) {
            return page(visit, by, reader.refused(), Optional.empty()).with(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var secret = tokens.make(by, name, scope, actions, Duration.ofDays(days));
        return secret.isPresent()
                ? page(visit, by, Form.empty().with("days", "90"), secret)
                : page(visit, by, form.refused("", visit.words().of("people.tokens.many")), Optional.empty())
                        .with(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static long days(FormReader reader) {
        String text = reader.required("days", 3);
        boolean fits = text.matches("[1-9][0-9]{0,2}") && Integer.parseInt(text) <= AccessTokens.LONGEST.toDays();
        if (!text.isEmpty() && !fits) {
            reader.wrong("days", "people.tokens.wrongDays");
        }
        return fits ? Long.parseLong(text) : 1;
    }

    @PostMapping("/account/tokens/{id}/revocation")
    Reply revoke(Visit visit, @PathVariable String id) {
        var by = visit.by().person();
        boolean revoked =
                PeoplePages.id(id).filter(one -> tokens.revoke(by, one)).isPresent();
        if (!revoked) {
            throw new Missing();
        }
        return Sent.saying("people.said.revoked", HOME);
    }

    private Html page(Visit visit, Actor.Person by, Form form, Optional<String> secret) {
        return Html.page("people/tokens", visit, TokenPage.of(by, tokens.of(by), form, secret, scopes, visit.words()));
    }
}
