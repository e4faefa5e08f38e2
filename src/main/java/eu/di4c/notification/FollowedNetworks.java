package eu.di4c.notification;

import eu.di4c.network.Network;
import eu.di4c.notice.Followed;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The networks of whoever comes with the secret of her own calendar. */
@Component
class FollowedNetworks implements Followed {

    private final OwnCalendars calendars;
    private final OwnItems items;

    FollowedNetworks(OwnCalendars calendars, OwnItems items) {
        this.calendars = calendars;
        this.items = items;
    }

    @Override
    public Optional<Networks> networks(String secret) {
        return calendars
                .reader(secret)
                .map(person -> new Networks(
                        person.id(),
                        items.networks(person).stream().map(Network::slug).toList()));
    }
}
