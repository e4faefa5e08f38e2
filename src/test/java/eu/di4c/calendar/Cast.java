package eu.di4c.calendar;

import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Held;
import eu.di4c.kernel.Ids;
import eu.di4c.kernel.Origin;
import eu.di4c.kernel.PersonId;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.Slug;
import eu.di4c.network.Network;
import java.util.List;

/** Fictitious people around a network of {@link SampleNetwork}, and what they may do. */
final class Cast {

    static final Actor NOBODY = new Actor.Anybody(Origin.INTERNET);

    private Cast() {}

    /** The project officer of the Romanian partner. */
    static Actor officer(Network network) {
        return person("Ana", Role.PARTNER_COORDINATOR, partner(network, "ro"));
    }

    /** The project officer of the Finnish partner. */
    static Actor neighbour(Network network) {
        return person("Aino", Role.PARTNER_COORDINATOR, partner(network, "fi"));
    }

    static Actor finance(Network network) {
        return person("Dan", Role.PARTNER_FINANCE, partner(network, "ro"));
    }

    static Actor lead(Network network) {
        return person("Maria", Role.LEAD_COORDINATOR, Scope.network(network.programme(), network.slug()));
    }

    static Actor committee(Network network) {
        return person("Ilie", Role.MONITORING_COMMITTEE, Scope.programme(network.programme()));
    }

    private static Scope partner(Network network, String country) {
        return Scope.partner(network.programme(), network.slug(), new Slug(network.slug() + "-" + country));
    }

    private static Actor person(String name, Role role, Scope scope) {
        return Actor.Person.at(Origin.LOOPBACK, new PersonId(Ids.next()), name, List.of(Held.of(role, scope)));
    }
}
