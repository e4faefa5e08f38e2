package eu.di4c.site.web;

import eu.di4c.site.Html;
import eu.di4c.site.Reply;
import eu.di4c.site.Sent;
import eu.di4c.site.Visit;
import eu.di4c.site.Zones;
import eu.di4c.site.form.Form;
import eu.di4c.site.form.FormReader;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * By whose clocks a reader is told times, besides those of the place: chosen on a page and remembered like the language, in a
 * cookie that holds the name of the zone and nothing else.
 */
@Controller
class ZonePages {

    private static final Pattern WITHIN = Pattern.compile("/(?!/)[!-~&&[^\\\\]]*");

    @GetMapping("/time-zone")
    Html choose(Visit visit, @RequestParam(defaultValue = "") String to) {
        var form = Form.empty()
                .with("to", within(to))
                .with("zone", visit.zone().map(ZoneId::getId).orElse(""));
        return page(visit, form);
    }

    @PostMapping("/time-zone")
    Reply chosen(Visit visit, Form form, HttpServletRequest request, HttpServletResponse response) {
        var reader = new FormReader(form, visit.words());
        Optional<ZoneId> zone = reader.choice("zone", Zones::named);
        if (!reader.sound()) {
            return page(visit, reader.refused()).with(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(zone, request));
        return Sent.saying("site.said.zone", within(form.value("to")));
    }

    /** An address inside DI4C; the first page in the place of any other. */
    private static String within(String address) {
        return WITHIN.matcher(address).matches() ? address : "/";
    }

    private static Html page(Visit visit, Form form) {
        return Html.page("site/timeZone", visit, ZonePage.of(form, visit.words()));
    }

    private static String cookie(Optional<ZoneId> zone, HttpServletRequest request) {
        return ResponseCookie.from(Visit.ZONE, zone.map(ZoneId::getId).orElse(""))
                .path("/")
                .maxAge(zone.isPresent() ? Duration.ofDays(365) : Duration.ZERO)
                .sameSite("Lax")
                .httpOnly(true)
                .secure(request.isSecure())
                .build()
                .toString();
    }
}
