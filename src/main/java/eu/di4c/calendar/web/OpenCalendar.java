package eu.di4c.calendar.web;

import eu.di4c.calendar.CalendarItem;
import eu.di4c.calendar.NetworkCalendar;
import eu.di4c.network.Network;
import eu.di4c.network.Partner;
import eu.di4c.site.Missing;
import eu.di4c.site.Visit;
import java.util.List;

/** One network's calendar, opened for one reader. */
record OpenCalendar(Network network, List<Partner> partners, NetworkCalendar calendar, Visit visit) {

    CalendarItem item(String code) {
        return calendar.item(code).orElseThrow(Missing::new);
    }

    /** Slugs of the partners. */
    List<String> slugs() {
        return partners.stream().map(partner -> partner.slug().text()).toList();
    }

    Shown shown() {
        return new Shown(network, partners, calendar, visit);
    }

    /** The address of the calendar. */
    String home() {
        return "/networks/" + network.slug() + "/calendar";
    }

    String home(CalendarItem item) {
        return home() + "/items/" + item.code();
    }
}
