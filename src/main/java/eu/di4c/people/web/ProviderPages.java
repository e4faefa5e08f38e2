package eu.di4c.people.web;

import eu.di4c.people.Arrival;
import eu.di4c.people.Providers;
import eu.di4c.people.SignInAnswer;
import eu.di4c.site.Html;
import eu.di4c.site.Reply;
import eu.di4c.site.Sent;
import eu.di4c.site.Visit;
import eu.di4c.site.form.Form;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Going to an identity provider to sign in, and coming back. */
@Controller
class ProviderPages {

    private final Providers providers;

    ProviderPages(Providers providers) {
        this.providers = providers;
    }

    @GetMapping("/sign-in/providers/{provider}")
    @Nullable
    Reply go(
            Visit visit,
            @PathVariable String provider,
            Form form,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var departure = providers.depart(provider, SignInPages.inside(form.value("to")), visit.language());
        if (departure.isEmpty()) {
            return refused(visit, "people.provider.away");
        }
        Browsers.keepDetour(departure.get().secret(), request, response);
        response.setHeader("Cache-Control", "no-store");
        response.sendRedirect(departure.get().address());
        return null;
    }

    @GetMapping("/sign-in/providers/{provider}/return")
    Reply comeBack(
            Visit visit, @PathVariable String provider, HttpServletRequest request, HttpServletResponse response) {
        var coming = new Providers.Coming(provider, Browsers.detour(request), brought(request), visit.language());
        return switch (providers.arrive(coming, Browsers.of(request), visit.by())) {
            case Arrival.Proved(SignInAnswer answer, String goOn) -> entered(answer, goOn, request, response);
            case Arrival.Linked _ -> Sent.saying("people.said.identityLinked", "/account/identities");
            case Arrival.Refused(String message) -> refused(visit, message);
        };
    }

    private static Map<String, String> brought(HttpServletRequest request) {
        var brought = new HashMap<String, String>();
        request.getParameterMap().forEach((name, values) -> brought.put(name, values[0]));
        return brought;
    }

    private static Reply entered(
            SignInAnswer answer, String goOn, HttpServletRequest request, HttpServletResponse response) {
        return switch (answer) {
            case SignInAnswer.In in -> {
                Browsers.keep(in.secret(), request, response);
                Browsers.keepKnown(in.known(), request, response);
                yield Sent.saying("people.said.in", goOn);
            }
            case SignInAnswer.Half(String secret) -> {
                Browsers.keep(secret, request, response);
                yield Sent.to("/sign-in/code?to=" + URLEncoder.encode(goOn, StandardCharsets.UTF_8));
            }
            case SignInAnswer.Wrong _, SignInAnswer.TooOften _ -> Sent.to("/sign-in");
        };
    }

    private static Html refused(Visit visit, String message) {
        return Html.page(
                        "people/providerRefusal",
                        visit,
                        new ProviderRefusalPage(visit.words().of(message)))
                .with(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
