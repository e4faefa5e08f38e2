package eu.di4c.people;

import eu.di4c.kernel.Origin;
import java.util.Optional;

/**
 * What is known of a browser before anybody has signed in with it.
 *
 * @param network the part of its address that its network shares: an IPv4 address, or the first half of an IPv6 address
 * @param name what it calls itself, at most 200 signs
 * @param known the secret that it got when somebody signed in with it before
 */
public record Browser(Origin origin, String network, String name, Optional<String> known) {

    public Browser {
        name = name.length() > 200 ? name.substring(0, 200) : name;
    }
}
