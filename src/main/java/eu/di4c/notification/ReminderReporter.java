package eu.di4c.notification;

import eu.di4c.calendar.CalendarItem;
import eu.di4c.calendar.Items;
import eu.di4c.calendar.reporting.ReminderReach;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Held;
import eu.di4c.kernel.Ids;
import eu.di4c.kernel.PersonId;
import eu.di4c.kernel.Recorded;
import eu.di4c.network.Network;
import eu.di4c.network.Networks;
import eu.di4c.network.Partner;
import eu.di4c.people.Roles;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells the people of partners that their report is waited for; those of the lead partner are the network's. */
@Component
class ReminderReporter implements Reporter, ReminderReach {

    private static final String REMINDED = "calendar.partnerReminded";

    private final Items items;
    private final Networks networks;
    private final Roles roles;
    private final NotificationStore store;

    ReminderReporter(Items items, Networks networks, Roles roles, NotificationStore store) {
        this.items = items;
        this.networks = networks;
        this.roles = roles;
        this.store = store;
    }

    @Override
    public boolean hears(Recorded deed) {
        return deed.what().equals(REMINDED);
    }

    @Override
    public List<Report> reports(List<Recorded> deeds) {
        return deeds.stream().collect(Collectors.groupingBy(Recorded::subject)).entrySet().stream()
                .flatMap(about -> {
                    String[] names = about.getKey().key().split("/", 2);
                    return networks.network(names[0]).stream()
                            .flatMap(network -> items.item(network, names[1]).stream()
                                    .flatMap(item -> reports(item, network, about.getValue())));
                })
                .toList();
    }

    private Stream<Report> reports(CalendarItem item, Network network, List<Recorded> deeds) {
        var reached = reached(network);
        return deeds.stream()
                .map(deed -> new Report(
                        news(item, network, deed.by()),
                        deed.scope()
                                .partner()
                                .map(partner -> reached.getOrDefault(partner.text(), List.of()))
                                .orElse(List.of())));
    }

    private static News news(CalendarItem item, Network network, Actor by) {
        var due = item.due();
        return new News(
                Kind.DUE_ITEMS,
                Ids.next().toString(),
                due.isPresent() ? "report-asked-by" : "report-asked",
                Stream.concat(CalendarReporter.about(item, network).stream(), due.map(Argument.Day::new).stream())
                        .toList(),
                "/networks/" + network.slug() + "/reporting?item=" + item.code(),
                Optional.empty(),
                by);
    }

    @Override
    public Map<String, Reach> people(Actor by, Network network) {
        var people = reached(network);
        var silent = store.silent(
                Kind.DUE_ITEMS, people.values().stream().flatMap(List::stream).toList());
        var reached = new HashMap<String, Reach>();
        people.forEach((partner, all) -> {
            var others = all.stream()
                    .filter(person ->
                            !(by instanceof Actor.Person self && self.id().equals(person)))
                    .toList();
            int silenced = (int) others.stream().filter(silent::contains).count();
            if (!others.isEmpty()) {
                reached.put(partner, new Reach(others.size() - silenced, silenced));
            }
        });
        return reached;
    }

    /** Slug of a partner → its people. */
    private Map<String, List<PersonId>> reached(Network network) {
        var people = roles.around(Owners.ROLES, network.scope());
        return networks.partners(network.id()).stream()
                .collect(Collectors.toMap(
                        partner -> partner.slug().text(),
                        partner -> people.stream()
                                .filter(person ->
                                        person.holds().stream().anyMatch(held -> isOf(partner, held, network)))
                                .map(Actor.Person::id)
                                .distinct()
                                .toList()));
    }

    private static boolean isOf(Partner partner, Held held, Network network) {
        boolean ofLead = partner.role() == Partner.Role.LEAD && held.scope().equals(network.scope());
        return Owners.ROLES.contains(held.role()) && (ofLead || held.scope().equals(network.scope(partner.slug())));
    }
}
