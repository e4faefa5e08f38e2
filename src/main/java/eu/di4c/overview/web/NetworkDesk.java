package eu.di4c.overview.web;

import eu.di4c.budget.Budgets;
import eu.di4c.budget.PhaseMoney;
import eu.di4c.calendar.CalendarItem;
import eu.di4c.calendar.Calendars;
import eu.di4c.calendar.DueItems;
import eu.di4c.network.Network;
import eu.di4c.network.Networks;
import eu.di4c.network.Partner;
import eu.di4c.network.Programme;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Brings together what the doors know of networks. */
@Component
class NetworkDesk {

    private final Networks networks;
    private final Budgets budgets;
    private final Calendars calendars;
    private final DueItems items;

    NetworkDesk(Networks networks, Budgets budgets, Calendars calendars, DueItems items) {
        this.networks = networks;
        this.budgets = budgets;
        this.calendars = calendars;
        this.items = items;
    }

    NetworkHomePage.Known known(Network network, LocalDate today) {
        var partners = networks.partners(network.id());
        var calendar = calendars.entries(network.id());
        return new NetworkHomePage.Known(
                network,
                networks.programme(network.programme()).orElseThrow(),
                partners,
                networks.gates(network.id()),
                networks.disputes(network.id()),
                budgets.of(network, partners),
                calendar.stream()
                        .map(Calendars.Entry::item)
                        .filter(item -> item.kind() == CalendarItem.Kind.STAGE)
                        .toList(),
                items.due(network.id(), calendar, today, today.plusDays(Today.DAYS)));
    }

    List<PhaseMoney> money(Network network, Partner partner) {
        return budgets.of(network, List.of(partner));
    }

    /** The networks of a programme with the stages they are in, in two statements whatever their number. */
    List<ProgrammePage.Standing> stages(Programme programme, LocalDate today) {
        List<Network> of = networks.of(programme, ProgrammePage.MOST);
        var stages = calendars.stagesOn(of.stream().map(Network::id).toList(), today);
        return of.stream()
                .map(network -> new ProgrammePage.Standing(network, stages.getOrDefault(network.id(), List.of())))
                .toList();
    }
}
