package eu.di4c.calendar;

import eu.di4c.kernel.Outcome.Refusal;
import eu.di4c.network.Dependants;
import eu.di4c.network.Network;
import eu.di4c.network.Networks;
import eu.di4c.network.Partner;
import eu.di4c.network.PhaseMoved;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Ties calendars to their networks: a network or partner with entries is not taken away, and a phase that gets another period
 * by hand is an act of the calendar's history too.
 */
@Component
class CalendarTies implements Dependants {

    private final Calendars calendars;
    private final Networks networks;

    CalendarTies(Calendars calendars, Networks networks) {
        this.calendars = calendars;
        this.networks = networks;
    }

    @Override
    public List<Refusal> of(Network network) {
        return Dependants.some("calendar.hangs", calendars.entries(network.id()).size());
    }

    @Override
    public List<Refusal> of(Network network, Partner partner) {
        var owned = calendars.entries(network.id()).stream()
                .filter(entry -> entry.item().owners().contains(partner.slug().text()))
                .count();
        return Dependants.some("calendar.hangs", (int) owned);
    }

    /** An empty draft changes no item; what no act tells of yet is recorded as one. */
    @EventListener
    void tell(PhaseMoved moved) {
        networks.network(moved.network())
                .ifPresent(network -> calendars.put(moved.by(), network, new CalendarDraft(List.of(), List.of())));
    }
}
