package eu.di4c.kernel;

import java.util.Optional;

/**
 * A role that somebody holds in a scope now.
 *
 * @param inPlaceOf the name of the person whose role it is when this is a substitute
 */
public record Held(Role role, Scope scope, Optional<String> inPlaceOf) {

    public Held {
        if (!role.fits(scope)) {
            throw new IllegalArgumentException("nobody is %s in %s".formatted(role.code(), scope));
        }
    }

    public static Held of(Role role, Scope scope) {
        return new Held(role, scope, Optional.empty());
    }
}
