package eu.di4c.notification.web;

import eu.di4c.notification.OwnCalendar;
import eu.di4c.site.Link;
import eu.di4c.site.Words;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * The address of one's own calendar.
 *
 * @param since when the address was made; empty when there is none
 * @param made the one just made, shown only now
 */
public record OwnCalendarPage(Optional<String> since, Optional<Made> made, List<Link> trail) {

    /** An address of the calendar, and one of the notices on the same networks. */
    public record Made(String calendar, String notices) {}

    static OwnCalendarPage of(Optional<OwnCalendar> calendar, Optional<Made> made, Words words) {
        return new OwnCalendarPage(
                calendar.map(known -> words.of(
                        "notification.calendar.since",
                        known.made().atOffset(ZoneOffset.UTC).toLocalDate())),
                made,
                List.of(Link.of(words.of("people.account.title"), "/account")));
    }
}
