package eu.di4c.network;

import eu.di4c.kernel.Scope;
import eu.di4c.kernel.Slug;

/**
 * A partner together with the network in which it is one.
 *
 * @param acronym how people call the network
 */
public record Membership(Slug programme, Slug network, String acronym, Partner partner) {

    /** To which part of the system it belongs. */
    public Scope scope() {
        return Scope.partner(programme, network, partner.slug());
    }
}
