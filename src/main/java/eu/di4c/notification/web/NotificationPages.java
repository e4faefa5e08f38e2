package eu.di4c.notification.web;

import eu.di4c.kernel.Actor;
import eu.di4c.notification.Kind;
import eu.di4c.notification.Notification;
import eu.di4c.notification.NotificationWords;
import eu.di4c.notification.Notifications;
import eu.di4c.site.Html;
import eu.di4c.site.Missing;
import eu.di4c.site.Reply;
import eu.di4c.site.Sent;
import eu.di4c.site.Visit;
import eu.di4c.site.form.Form;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What somebody was told, what of it is new, and what she has silenced. */
@Controller
class NotificationPages {

    static final String HOME = "/account/notifications";

    private final Notifications notifications;
    private final NotificationWords sentences;

    NotificationPages(Notifications notifications, NotificationWords sentences) {
        this.notifications = notifications;
        this.sentences = sentences;
    }

    @GetMapping({HOME, HOME + ".{format}"})
    Html list(Visit visit, Form form) {
        Actor.Person by = visit.by().person();
        String before = form.value("before");
        var found = notifications.list(
                by,
                before.isEmpty() ? Optional.empty() : Optional.of(id(before).orElseThrow(Missing::new)),
                NotificationsPage.SIZE + 1);
        var page = NotificationsPage.of(found, notifications.silenced(by), sentences, visit.words());
        return Html.page("notification/notifications", visit, page)
                .listing(NotificationsPage.list(
                        last -> notifications.list(by, last.map(Notification::id), NotificationsPage.SIZE),
                        sentences,
                        visit.words()));
    }

    @PostMapping(HOME + "/{notification}/seen")
    Reply see(Visit visit, @PathVariable String notification) {
        var by = visit.by().person();
        if (!notifications.see(by, id(notification).orElseThrow(Missing::new))) {
            throw new Missing();
        }
        return Sent.to(HOME);
    }

    /** All up to the newest that the page showed. */
    @PostMapping(HOME + "/seen")
    Reply seeAll(Visit visit, Form form) {
        var by = visit.by().person();
        notifications.seeUpTo(by, id(form.value("newest")).orElseThrow(Missing::new));
        return Sent.saying("notification.said.seen", HOME);
    }

    @PostMapping(HOME + "/silences/{kind}")
    Reply silence(Visit visit, @PathVariable String kind) {
        var by = visit.by().person();
        notifications.silence(by, Kind.coded(kind).orElseThrow(Missing::new));
        return Sent.saying("notification.said.silenced", HOME);
    }

    @PostMapping(HOME + "/silences/{kind}/end")
    Reply endSilence(Visit visit, @PathVariable String kind) {
        var by = visit.by().person();
        notifications.endSilence(by, Kind.coded(kind).orElseThrow(Missing::new));
        return Sent.saying("notification.said.heard", HOME);
    }

    private static Optional<UUID> id(String text) {
        try {
            return text.length() == 36 ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
