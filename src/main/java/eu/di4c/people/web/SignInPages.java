package eu.di4c.people.web;

import eu.di4c.kernel.Origin;
import eu.di4c.kernel.PersonId;
import eu.di4c.people.Passkeys;
import eu.di4c.people.Providers;
import eu.di4c.people.SignIn;
import eu.di4c.people.SignInAnswer;
import eu.di4c.people.SignIns;
import eu.di4c.site.Html;
import eu.di4c.site.Missing;
import eu.di4c.site.Reply;
import eu.di4c.site.Sent;
import eu.di4c.site.Visit;
import eu.di4c.site.form.Form;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Signing in with a password or a passkey, giving the second factor, playing a part in the sample, signing out. */
@Controller
class SignInPages {

    private static final Logger LOG = LoggerFactory.getLogger("eu.di4c.refusals");

    private final SignIns signIns;
    private final Passkeys passkeys;
    private final Providers providers;

    SignInPages(SignIns signIns, Passkeys passkeys, Providers providers) {
        this.signIns = signIns;
        this.passkeys = passkeys;
        this.providers = providers;
    }

    @GetMapping("/sign-in")
    Html ask(Visit visit, Form form) {
        return page(visit, Form.empty().with("to", inside(form.value("to"))));
    }

    @PostMapping("/sign-in")
    Reply signIn(Visit visit, Form form, HttpServletRequest request, HttpServletResponse response) {
        var answer = signIns.signIn(Browsers.of(request), form.value("address"), form.value("password"));
        return answered(answer, visit, form, request, response);
    }

    /** What the script asks the device for. */
    @PostMapping("/sign-in/passkey/challenge")
    @ResponseBody
    Map<String, Object> askPasskey(HttpServletRequest request, HttpServletResponse response) {
        var begun = passkeys.beginSigningIn();
        Browsers.keepCeremony(begun.secret(), request, response);
        return begun.options();
    }

    @PostMapping("/sign-in/passkey")
    Reply passkey(Visit visit, Form form, HttpServletRequest request, HttpServletResponse response) {
        var person = passkeys.signedBy(Browsers.passkey(form, request));
        return person.map(id -> signIns.begin(Browsers.of(request), id, SignIn.Method.PASSKEY))
                .map(answer -> answered(answer, visit, form, request, response))
                .orElseGet(() -> page(visit, form.refused("", visit.words().of("people.passkey.wrong")))
                        .with(HttpStatus.UNPROCESSABLE_CONTENT));
    }

    @GetMapping("/sign-in/code")
    Html askCode(Visit visit, Form form) {
        return Html.page("people/code", visit, new CodePage(Form.empty().with("to", inside(form.value("to")))));
    }

    @PostMapping("/sign-in/code")
    Reply code(Visit visit, Form form, HttpServletRequest request, HttpServletResponse response) {
        var secret = Browsers.secret(request).orElse("");
        var answer = signIns.complete(Browsers.of(request), secret, form.value("code"));
        note(answer, request);
        return switch (answer) {
            case SignInAnswer.In in -> in(in, form, request, response);
            case SignInAnswer.Half _ -> Sent.to("/sign-in/code");
            case SignInAnswer.Wrong _ ->
                refusedCode(visit, form, "people.code.wrong", HttpStatus.UNPROCESSABLE_CONTENT);
            case SignInAnswer.TooOften _ ->
                refusedCode(visit, form, "people.signIn.often", HttpStatus.TOO_MANY_REQUESTS);
        };
    }

    @PostMapping("/sign-in/sample")
    Reply play(Visit visit, Form form, HttpServletRequest request, HttpServletResponse response) {
        var person = Optional.of(form.value("person")).flatMap(PeoplePages::id).map(PersonId::new);
        if (!mayPlay(visit) || person.isEmpty()) {
            throw new Missing();
        }
        var answer = signIns.play(Browsers.of(request), person.get()).orElseThrow(Missing::new);
        return answered(answer, visit, form, request, response);
    }

    @PostMapping("/sign-out")
    Reply signOut(HttpServletRequest request, HttpServletResponse response) {
        Browsers.secret(request).ifPresent(signIns::end);
        Browsers.forget(request, response);
        return Sent.saying("people.said.out", "/");
    }

    private Reply answered(
            SignInAnswer answer, Visit visit, Form form, HttpServletRequest request, HttpServletResponse response) {
        note(answer, request);
        return switch (answer) {
            case SignInAnswer.In in -> in(in, form, request, response);
            case SignInAnswer.Half(String secret) -> {
                Browsers.keep(secret, request, response);
                yield Sent.to("/sign-in/code?to=" + inside(form.value("to")));
            }
            case SignInAnswer.Wrong _ ->
                page(visit, form.refused("address", visit.words().of("people.signIn.wrong")))
                        .with(HttpStatus.UNPROCESSABLE_CONTENT);
            case SignInAnswer.TooOften _ ->
                page(visit, form.refused("", visit.words().of("people.signIn.often")))
                        .with(HttpStatus.TOO_MANY_REQUESTS);
        };
    }

    /** So that whoever keeps the log sees that somebody guesses. */
    private static void note(SignInAnswer answer, HttpServletRequest request) {
        switch (answer) {
            case SignInAnswer.In _, SignInAnswer.Half _ -> {}
            case SignInAnswer.Wrong _ ->
                LOG.info("sign-in refused from {}", Browsers.of(request).network());
            case SignInAnswer.TooOften _ ->
                LOG.info(
                        "sign-in refused from {}, tried too often",
                        Browsers.of(request).network());
        }
    }

    private static Reply in(SignInAnswer.In in, Form form, HttpServletRequest request, HttpServletResponse response) {
        Browsers.keep(in.secret(), request, response);
        Browsers.keepKnown(in.known(), request, response);
        return Sent.saying("people.said.in", inside(form.value("to")));
    }

    private Html page(Visit visit, Form form) {
        return Html.page(
                "people/signIn", visit, new SignInPage(form, providers.ways(), mayPlay(visit) ? cast() : List.of()));
    }

    private List<SignInPage.Part> cast() {
        return signIns.sample().stream()
                .map(person -> new SignInPage.Part(person.id().toString(), person.name()))
                .toList();
    }

    private static boolean mayPlay(Visit visit) {
        return visit.reader().sample() && visit.by().origin() == Origin.LOOPBACK;
    }

    private static Html refusedCode(Visit visit, Form form, String message, HttpStatus status) {
        return Html.page(
                        "people/code",
                        visit,
                        new CodePage(form.refused("code", visit.words().of(message))))
                .with(status);
    }

    /** Only addresses of our own are gone on to: a link from elsewhere must not lead on to a stranger's page. */
    static String inside(String to) {
        boolean ours = to.startsWith("/")
                && !to.startsWith("//")
                && !to.contains("\\")
                && to.length() <= 500
                && to.chars().noneMatch(Character::isISOControl);
        return ours ? to : "/";
    }
}
