package eu.di4c.calendar;

import eu.di4c.kernel.Action;
import eu.di4c.kernel.Actor;
import eu.di4c.network.Network;
import eu.di4c.network.Networks;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changing many items of a calendar at once, as a table does: the door for edits. */
@Component
public class Edits {

    private final Calendars calendars;
    private final CalendarStore store;
    private final Networks networks;

    Edits(Calendars calendars, CalendarStore store, Networks networks) {
        this.calendars = calendars;
        this.store = store;
        this.networks = networks;
    }

    /** What an edit would do; nothing is stored. */
    public PutCalendar rehearse(Edit edit) {
        var put = new PutRule(edit.seen(), edit.draft(), List.of());
        return put.problems().isEmpty() ? put.stored() : new PutCalendar.Refused(put.problems());
    }

    /** Makes an edit, all of it or nothing; empty when somebody has changed the calendar since it was seen. */
    @Transactional
    public Optional<PutCalendar> make(Actor by, Network network, Edit edit) {
        by.must(Action.EDIT_CALENDAR, CalendarRights.scope(network));
        store.lock(List.of(network.id()));
        return networks.network(network.id())
                .filter(now -> calendars.of(now).equals(edit.seen()))
                .map(now -> calendars.put(by, now, edit, Optional.of("calendar.tableBrought")));
    }
}
