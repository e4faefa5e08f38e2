package eu.di4c.kernel;

import java.util.Optional;

/**
 * A role that somebody holds in a scope now.
 *
 * @param inPlaceOf the name of the person whose role it is when this is a substitute
 */
public record Held(Role role, Scope scope, Optional<String> inPlaceOf) {

    /** A role of one's own; it must be one that can be held in such a scope. */
    public static Held of(Role role, Scope scope) {
        if (!role.fits(scope)) {
            throw new IllegalArgumentException("nobody is %s in %s".formatted(role.code(), scope));
        }
        return new Held(role, scope, Optional.empty());
    }

    /** The same role as far as it counts in a smaller scope, as a token limits it. */
    public Held within(Scope smaller) {
        return new Held(role, smaller, inPlaceOf);
    }
}
