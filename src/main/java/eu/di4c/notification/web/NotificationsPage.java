package eu.di4c.notification.web;

import eu.di4c.notification.Kind;
import eu.di4c.notification.Notification;
import eu.di4c.notification.NotificationWords;
import eu.di4c.site.Cell;
import eu.di4c.site.Link;
import eu.di4c.site.Listed;
import eu.di4c.site.Words;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What somebody was told, the newest first.
 *
 * @param newest the latest that is shown, when something is new
 * @param older where the list goes on
 * @param silenced kinds of which she is told nothing
 */
public record NotificationsPage(
        List<Row> rows, Optional<String> newest, Optional<String> older, List<Silenced> silenced) {

    static final int SIZE = 50;

    /** One of them. */
    public record Row(
            String id, Link told, String kind, String when, boolean unseen, String seeing, String silencing) {}

    /** A kind of which she is told nothing. */
    public record Silenced(String kind, String ending) {}

    static NotificationsPage of(
            List<Notification> found, List<Kind> silenced, NotificationWords sentences, Words words) {
        var shown = found.stream().limit(SIZE).toList();
        return new NotificationsPage(
                shown.stream().map(told -> row(told, sentences, words)).toList(),
                shown.stream()
                        .filter(told -> told.seen().isEmpty())
                        .findFirst()
                        .map(told -> shown.getFirst().id().toString()),
                found.size() > SIZE
                        ? Optional.of(NotificationPages.HOME + "?before="
                                + shown.getLast().id())
                        : Optional.empty(),
                silenced.stream()
                        .map(kind -> new Silenced(words.of(kind.key()), silences(kind) + "/end"))
                        .toList());
    }

    /** What somebody was told, to be taken out. */
    static Listed<Notification> list(
            Function<Optional<Notification>, List<Notification>> told, NotificationWords sentences, Words words) {
        return Listed.paged("notifications", told)
                .with("at", words.of("site.list.at"), one -> new Cell.Moment(one.at()))
                .with(
                        "kind",
                        words.of("site.field.kind"),
                        one -> new Cell.Coded(
                                one.kind().code(), words.of(one.kind().key())))
                .with("told", words.of("site.field.text"), one -> Cell.text(sentences.of(one, words)))
                .with("address", words.of("site.field.page"), one -> Cell.text(one.spot()))
                .with("seen", words.of("notification.list.seen"), one -> Cell.moment(one.seen()));
    }

    private static Row row(Notification told, NotificationWords sentences, Words words) {
        var at = told.at().atZone(ZoneId.systemDefault());
        return new Row(
                "n-" + told.id(),
                Link.of(sentences.of(told, words), told.spot()),
                words.of(told.kind().key()),
                words.of("mailing.time", LocalDate.from(at), words.time(LocalTime.from(at))),
                told.seen().isEmpty(),
                NotificationPages.HOME + "/" + told.id() + "/seen",
                silences(told.kind()));
    }

    private static String silences(Kind kind) {
        return NotificationPages.HOME + "/silences/" + kind.code();
    }
}
