package eu.di4c.notification.web;

import eu.di4c.kernel.Actor;
import eu.di4c.notification.OwnCalendars;
import eu.di4c.notification.OwnItems;
import eu.di4c.people.asking.Secret;
import eu.di4c.site.Html;
import eu.di4c.site.Missing;
import eu.di4c.site.PublicAddress;
import eu.di4c.site.Reply;
import eu.di4c.site.Sent;
import eu.di4c.site.Visit;
import eu.di4c.site.Words;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One's own calendar in other programs: its secret address, made, shown once, ended; and the calendar itself. */
@Controller
class OwnCalendarPages {

    private static final String HOME = "/account/calendar";
    private static final MediaType ICALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final OwnCalendars calendars;
    private final OwnItems items;
    private final PublicAddress address;

    OwnCalendarPages(OwnCalendars calendars, OwnItems items, PublicAddress address) {
        this.calendars = calendars;
        this.items = items;
        this.address = address;
    }

    @GetMapping(HOME)
    Html show(Visit visit) {
        return page(visit, Optional.empty());
    }

    @PostMapping(HOME)
    Html make(Visit visit) {
        return page(visit, Optional.of(calendars.make(visit.by().person())));
    }

    @PostMapping(HOME + "/end")
    Reply end(Visit visit) {
        if (!calendars.end(visit.by().person())) {
            throw new Missing();
        }
        return Sent.saying("notification.said.calendarEnded", HOME);
    }

    /** Everybody who has the secret is answered: programs that read calendars do not sign in. */
    @GetMapping("/calendars/{secret}/calendar.ics")
    ResponseEntity<byte[]> calendar(Visit visit, @PathVariable String secret) {
        Actor.Person reader = calendars.reader(secret).orElseThrow(Missing::new);
        byte[] feed = items.feed(reader, visit.spoken().words()).getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(ICALENDAR)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header("X-Robots-Tag", "noindex")
                .eTag("\"" + DigestUtils.md5DigestAsHex(feed) + "\"")
                .headers(headers -> headers.setContentDisposition(
                        ContentDisposition.inline().filename("di4c.ics").build()))
                .body(feed);
    }

    private Html page(Visit visit, Optional<Secret> made) {
        var words = visit.words();
        return Html.page(
                "notification/calendar",
                visit,
                OwnCalendarPage.of(
                        calendars.of(visit.by().person()),
                        made.map(secret -> made("/calendars/" + secret.text(), words)),
                        words));
    }

    private OwnCalendarPage.Made made(String home, Words words) {
        return new OwnCalendarPage.Made(
                address.of(words.feed(home + "/calendar.ics")), address.of(words.feed(home + "/notices/feed.atom")));
    }
}
