package eu.di4c.notification;

import eu.di4c.calendar.CalendarItem;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Held;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.network.Network;
import java.util.EnumSet;
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

    /** People of a partner own what belongs to it, people of the lead partner what belongs to the network as a whole. */
    static boolean isOne(Actor.Person person, CalendarItem item, Network network) {
        return person.holds().stream().anyMatch(held -> isOne(held, item, network.scope()));
    }

    private static boolean isOne(Held held, CalendarItem item, Scope network) {
        if (!ROLES.contains(held.role()) || !network.covers(held.scope())) {
            return false;
        }
        return held.scope()
                .partner()
                .map(partner -> item.owners().contains(partner.text()))
                .orElse(item.owners().isEmpty());
    }
}
