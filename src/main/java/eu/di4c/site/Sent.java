package eu.di4c.site;

import java.util.Optional;

/**
 * A form was accepted; the browser goes on to another page (303), so that going back or loading anew sends nothing twice.
 *
 * @param to where to go on
 * @param said the key of a message that the next page tells once, for example {@code network.said.edited}
 */
public record Sent(String to, Optional<String> said) implements Reply {

    public Sent {
        if (!to.startsWith("/") || to.startsWith("//") || to.contains("\\")) {
            throw new IllegalArgumentException("expected an address inside DI4C, found " + to);
        }
    }

    public static Sent to(String address) {
        return new Sent(address, Optional.empty());
    }

    public static Sent saying(String said, String address) {
        return new Sent(address, Optional.of(said));
    }
}
