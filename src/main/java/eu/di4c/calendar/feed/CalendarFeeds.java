package eu.di4c.calendar.feed;

import eu.di4c.calendar.Calendars;
import eu.di4c.calendar.feed.FeedSource.Part;
import eu.di4c.network.Network;
import eu.di4c.network.Networks;
import eu.di4c.site.Words;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Calendars for other programs: the door through which feeds get what they tell of a network. */
@Component
public class CalendarFeeds {

    private final Networks networks;
    private final Calendars calendars;

    CalendarFeeds(Networks networks, Calendars calendars) {
        this.networks = networks;
        this.calendars = calendars;
    }

    /** What one network gives to a feed, its partners called as a language calls their cities. */
    public FeedSource source(Network network, Part part, Words words) {
        Map<String, String> names = networks.partners(network.id()).stream()
                .collect(Collectors.toMap(
                        partner -> partner.slug().text(),
                        partner -> words.plain(partner.city().names()),
                        (one, _) -> one));
        Map<String, FeedSource.Revision> revisions = calendars.entries(network.id()).stream()
                .collect(Collectors.toMap(
                        entry -> entry.item().code(),
                        entry -> new FeedSource.Revision(entry.changes(), entry.modified())));
        return new FeedSource(calendars.of(network), revisions, names, part);
    }
}
