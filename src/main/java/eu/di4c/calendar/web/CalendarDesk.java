package eu.di4c.calendar.web;

import eu.di4c.calendar.Calendars;
import eu.di4c.network.Network;
import eu.di4c.network.Networks;
import eu.di4c.site.Missing;
import eu.di4c.site.Visit;
import org.springframework.stereotype.Component;

/** Opens the calendar that an address names. */
@Component
class CalendarDesk {

    private final Networks networks;
    private final Calendars calendars;

    CalendarDesk(Networks networks, Calendars calendars) {
        this.networks = networks;
        this.calendars = calendars;
    }

    Network network(String slug) {
        return networks.network(slug).orElseThrow(Missing::new);
    }

    OpenCalendar open(Visit visit, String slug) {
        Network network = network(slug);
        return new OpenCalendar(network, networks.partners(network.id()), calendars.of(network), visit);
    }
}
