package eu.di4c.network;

import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Period;
import eu.di4c.kernel.SearchKey;
import eu.di4c.kernel.Slug;
import java.util.List;
import java.util.Optional;

/**
 * An organisation that stands for a city in a network, from one date to another.
 *
 * @param slug its name in the network's addresses, as a rule the city's
 * @param membership when it joined and left
 * @param replacedBy the partner of the same network that took its place; its own history and money stay
 */
public record Partner(
        PartnerId id,
        Slug slug,
        Role role,
        City city,
        Organisation organisation,
        Period membership,
        Optional<Slug> replacedBy,
        List<Responsible> responsible) {

    public Partner {
        responsible = List.copyOf(responsible);
    }

    /** Whether the partner leads the network or takes part. */
    public enum Role {
        LEAD,
        PROJECT
    }

    /** A person who answers for the project at a partner, in a function, for a time. */
    public record Responsible(String name, Optional<LocalText> function, Period period) {

        /** The name as it stands in an address: {@code claudiu-nanea}. */
        public String address() {
            return SearchKey.of(name).key().replace(' ', '-');
        }
    }
}
