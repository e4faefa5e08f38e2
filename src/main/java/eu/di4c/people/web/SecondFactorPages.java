package eu.di4c.people.web;

import eu.di4c.kernel.Outcome;
import eu.di4c.people.Authenticators;
import eu.di4c.people.SecondFactors;
import eu.di4c.people.SignIns;
import eu.di4c.site.Html;
import eu.di4c.site.Reply;
import eu.di4c.site.Sent;
import eu.di4c.site.Visit;
import eu.di4c.site.form.Form;
import eu.di4c.site.part.Fact;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The own second factor: set up, recovery codes, removed. */
@Controller
class SecondFactorPages {

    private static final String ADDRESS = "/account/second-factor";

    private final Authenticators authenticators;
    private final SecondFactors factors;
    private final Here here;
    private final Clock clock;

    SecondFactorPages(Authenticators authenticators, SecondFactors factors, Here here, Clock clock) {
        this.authenticators = authenticators;
        this.factors = factors;
        this.here = here;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    Reply look(Visit visit, HttpServletRequest request) {
        return here.fresh(visit, request, present -> page(visit, present, Form.empty()));
    }

    @PostMapping(ADDRESS)
    Reply setUp(Visit visit, Form form, HttpServletRequest request) {
        return here.fresh(visit, request, present -> {
            var outcome =
                    authenticators.setUp(present.actor(), present.signIn(), form.value("secret"), form.value("code"));
            return codes(visit, outcome, form, refused -> page(visit, present, refused));
        });
    }

    @PostMapping(ADDRESS + "/recovery-codes")
    Reply renewCodes(Visit visit, Form form, HttpServletRequest request) {
        return here.fresh(visit, request, present -> {
            var outcome = authenticators.renewCodes(present.actor(), form.value("code"));
            return codes(visit, outcome, form, refused -> page(visit, present, refused));
        });
    }

    @GetMapping(ADDRESS + "/removal")
    Reply askRemoval(Visit visit, HttpServletRequest request) {
        var present = here.present(visit, request);
        return factors.has(present.person().id()) ? removal(visit, present, Form.empty()) : Sent.to(ADDRESS);
    }

    @PostMapping(ADDRESS + "/removal")
    Reply remove(Visit visit, Form form, HttpServletRequest request) {
        var present = here.present(visit, request);
        var outcome = authenticators.remove(present.actor(), form.value("password"), form.value("code"));
        return outcome instanceof Outcome.Refused<List<String>>(var because)
                ? removal(visit, present, form.refused(LinkPage.faults(because, visit.words())))
                        .with(HttpStatus.UNPROCESSABLE_CONTENT)
                : Sent.saying("people.said.secondRemoved", ADDRESS);
    }

    private static Reply codes(Visit visit, Outcome<List<String>> outcome, Form form, Function<Form, Html> refused) {
        return switch (outcome) {
            case Outcome.Done<List<String>>(var codes) ->
                Html.page("people/recoveryCodes", visit, new RecoveryCodesPage(codes));
            case Outcome.Refused<List<String>>(var because) ->
                refused.apply(form.refused(LinkPage.faults(because, visit.words())))
                        .with(HttpStatus.UNPROCESSABLE_CONTENT);
            case Outcome.Overtaken<List<String>> overtaken -> Sent.to(ADDRESS);
        };
    }

    private Html page(Visit visit, SignIns.Present present, Form form) {
        return factors.of(present.person().id())
                .map(factor ->
                        Html.page("people/secondFactorState", visit, new SecondFactorState(form, facts(visit, factor))))
                .orElseGet(() -> Html.page(
                        "people/secondFactor",
                        visit,
                        SecondFactorPage.of(form, authenticators.proposed(present.person(), form.value("secret")))));
    }

    private List<Fact> facts(Visit visit, SecondFactors.Factor factor) {
        var words = visit.words();
        return List.of(
                Fact.of(
                        words.of("people.second.since"),
                        words.date(LocalDate.ofInstant(factor.since(), clock.getZone()))),
                Fact.of(words.of("people.second.left"), words.of("people.second.left.many", factor.codesLeft())));
    }

    private Html removal(Visit visit, SignIns.Present present, Form form) {
        return Html.page(
                "people/secondFactorRemoval",
                visit,
                new SecondFactorRemovalPage(
                        form, authenticators.hasPassword(present.person().id())));
    }
}
