package eu.di4c.notification;

import eu.di4c.calendar.CalendarItem;
import eu.di4c.calendar.reporting.Owing;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Held;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.network.Network;
import eu.di4c.network.Partner;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Whose an item of a calendar is. */
final class Owners {

    static final Set<Role> ROLES = EnumSet.of(
            Role.LEAD_COORDINATOR,
            Role.LEAD_FINANCE,
            Role.LEAD_COMMUNICATION,
            Role.PARTNER_COORDINATOR,
            Role.PARTNER_FINANCE,
            Role.PARTNER_COMMUNICATION);

    private Owners() {}

    /** The partners that owe an item; none when it belongs to the network as a whole. */
    static Set<String> of(CalendarItem item, List<Partner> partners, LocalDate today) {
        return item.owners().isEmpty() ? Set.of() : Owing.partners(item, partners, today);
    }

    /**
     * People of a partner own what it owes, people of the lead partner what belongs to the network as a whole.
     *
     * @param owing the partners that owe it
     */
    static boolean isOne(Actor.Person person, CalendarItem item, Set<String> owing, Network network) {
        return person.holds().stream().anyMatch(held -> isOne(held, item, owing, network.scope()));
    }

    private static boolean isOne(Held held, CalendarItem item, Set<String> owing, Scope network) {
        if (!ROLES.contains(held.role()) || !network.covers(held.scope())) {
            return false;
        }
        return held.scope()
                .partner()
                .map(partner -> owing.contains(partner.text()))
                .orElse(item.owners().isEmpty());
    }
}
