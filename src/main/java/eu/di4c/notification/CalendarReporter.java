package eu.di4c.notification;

import eu.di4c.calendar.CalendarItem;
import eu.di4c.calendar.Items;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Ids;
import eu.di4c.kernel.PersonId;
import eu.di4c.kernel.Recorded;
import eu.di4c.network.Network;
import eu.di4c.network.Networks;
import eu.di4c.network.Partner;
import eu.di4c.people.Roles;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells whose items somebody else changed. */
@Component
class CalendarReporter implements Reporter {

    private static final Map<String, String> ITEMS = Map.of(
            "calendar.itemAdded", "item-added",
            "calendar.itemChanged", "item-changed",
            "calendar.factNoted", "item-noted");

    private final Items items;
    private final Networks networks;
    private final Roles roles;
    private final Clock clock;

    CalendarReporter(Items items, Networks networks, Roles roles, Clock clock) {
        this.items = items;
        this.networks = networks;
        this.roles = roles;
        this.clock = clock;
    }

    @Override
    public boolean hears(Recorded deed) {
        return ITEMS.containsKey(deed.what());
    }

    @Override
    public List<Report> reports(List<Recorded> deeds) {
        return deeds.stream()
                .flatMap(deed -> networks.network(deed.subject().key().replaceFirst("/.*", "")).stream()
                        .flatMap(network -> changed(deed, network)))
                .toList();
    }

    private Stream<Report> changed(Recorded deed, Network network) {
        String code = deed.subject().key().replaceFirst("[^/]*/", "");
        return items.item(network, code).stream()
                .map(item -> new Report(
                        news(
                                Kind.OWN_ITEMS,
                                ITEMS.getOrDefault(deed.what(), ""),
                                about(item, network),
                                spot(item, network),
                                deed.by()),
                        owners(item, network)));
    }

    static List<Argument> about(CalendarItem item, Network network) {
        return List.of(new Argument.Named(item.title()), new Argument.Text(network.acronym()));
    }

    static String spot(CalendarItem item, Network network) {
        return "/networks/" + network.slug() + "/calendar/items/" + item.code();
    }

    /** Whose item it is: people of the partners that owe it, or the lead partner's when it belongs to the whole network. */
    List<PersonId> owners(CalendarItem item, Network network) {
        var partners = item.owners().isEmpty() ? List.<Partner>of() : networks.partners(network.id());
        var owing = Owners.of(item, partners, LocalDate.now(clock));
        return roles.around(Owners.ROLES, network.scope()).stream()
                .filter(person -> Owners.isOne(person, item, owing, network))
                .map(Actor.Person::id)
                .toList();
    }

    private static News news(Kind kind, String sentence, List<Argument> about, String spot, Actor by) {
        return new News(kind, Ids.next().toString(), sentence, about, spot, Optional.empty(), by);
    }
}
