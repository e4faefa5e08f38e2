package eu.di4c.people;

import eu.di4c.kernel.Origin;
import eu.di4c.kernel.protection.LegalBasis;
import eu.di4c.kernel.protection.Personal;
import eu.di4c.site.Words;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;

/**
 * What is known of a browser before anybody has signed in with it.
 *
 * @param network the part of its address that its network shares: an IPv4 address, or the first half of an IPv6 address
 * @param name what it calls itself, at most 200 signs
 * @param known the secret that it got when somebody signed in with it before
 */
public record Browser(
        Origin origin,
        String network,
        String name,

        @Personal(
                what = Personal.Kind.VISIT,
                why = Personal.Purpose.SECURITY,
                basis = LegalBasis.LEGAL_OBLIGATION,
                kept = Person.KEPT,
                after = Personal.Event.LEFT,
                columns = {"people.known_browser.person_id", "people.known_browser.token_hash"})
        Optional<String> known) {

    public Browser {
        name = name.length() > 200 ? name.substring(0, 200) : name;
    }

    /** All of an IPv4 address, the first 64 bits of an IPv6 address: what one subscriber has. */
    public static String network(String remote) {
        try {
            byte[] address = InetAddress.ofLiteral(remote).getAddress();
            return InetAddress.getByAddress(
                            address.length == 16 ? Arrays.copyOf(Arrays.copyOf(address, 8), 16) : address)
                    .getHostAddress();
        } catch (IllegalArgumentException | UnknownHostException _) {
            return remote;
        }
    }

    /** What people call it, from what it calls itself: Firefox on Windows. */
    public static String called(String calledItself, Words words) {
        return BrowserName.of(calledItself, words);
    }
}
