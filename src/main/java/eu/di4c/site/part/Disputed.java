package eu.di4c.site.part;

import gg.jte.Content;
import java.util.List;

/**
 * A fact on which sources differ: the value that was agreed, and what others say.
 *
 * @param claims the other values; empty when nobody disputes the agreed one
 */
public record Disputed(Content agreed, List<Claim> claims) {

    public Disputed {
        claims = List.copyOf(claims);
    }

    /** What one source says. */
    public record Claim(Content value, Content source) {}
}
