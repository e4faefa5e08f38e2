package eu.di4c.calendar.feed;

import eu.di4c.calendar.CalendarItem;
import eu.di4c.site.Words;
import java.time.Duration;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** A calendar to which people subscribe from their own: a network's, a city's or a person's, as iCalendar text (RFC 5545). */
public final class CalendarFeed {

    private static final Duration ASK_AGAIN = Duration.ofHours(12);

    private CalendarFeed() {}

    /**
     * The feed, to be sent as UTF-8. The same calendars give the same text; items without any known date are counted
     * in the feed's description.
     *
     * @param title what the feed is called, for example the acronym of the network or the name of the city
     */
    public static String of(String title, List<FeedSource> sources, Words words) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//DI4C//Calendar//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), ASK_AGAIN));
        calendar.add(new XProperty("X-PUBLISHED-TTL", ASK_AGAIN.toString()));
        calendar.add(new XProperty("X-WR-CALNAME", FeedEvent.clean(title)));
        calendar.add(new XProperty("X-WR-CALDESC", words.of("calendar.feed.undated", undated(sources))));
        for (FeedSource source : sources) {
            for (CalendarItem item : source.items()) {
                KnownSpan.of(item.period())
                        .ifPresent(span -> calendar.add(new FeedEvent(source, item, words).over(span)));
            }
        }
        return FoldedLines.of(calendar.toString());
    }

    private static long undated(List<FeedSource> sources) {
        return sources.stream()
                .flatMap(source -> source.items().stream())
                .filter(item -> KnownSpan.of(item.period()).isEmpty())
                .count();
    }
}
