package eu.di4c.people;

import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import java.net.URI;
import java.util.List;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * An identity provider that the operator trusts, as the settings name it.
 *
 * @param name its name in addresses
 * @param title what its button says
 * @param admits the domain whose people come in without an invitation; empty for nobody
 * @param twoFactors whether it asks everybody for two proofs itself
 * @param roles which claims give which roles
 */
record Provider(
        @DefaultValue("") String name,
        @DefaultValue("") String title,
        @DefaultValue("") String issuer,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("") String admits,
        @DefaultValue("false") boolean twoFactors,
        @DefaultValue List<Claimed> roles) {

    Provider {
        expect(name.matches("[a-z0-9]+(-[a-z0-9]+)*"), "name", "a name in small letters such as oulu", name);
        expect(isSafe(issuer), "issuer", "the https address of an issuer", issuer);
        expect(!clientId.isBlank(), "client-id", "the name of this installation at the provider", clientId);
        title = title.isBlank() ? name : title;
        roles = List.copyOf(roles);
    }

    /**
     * A role for everybody of whom the provider states something.
     *
     * @param claim name of the claim; dots lead into claims that hold others
     * @param value what it must be, or be among
     */
    record Claimed(
            @DefaultValue("") String claim,
            @DefaultValue("") String value,
            @DefaultValue("") String role,
            @DefaultValue("") String scope) {

        Claimed {
            expect(!claim.isBlank() && !value.isBlank(), "roles", "a claim and its value", claim);
            expect(Role.coded(role).isPresent(), "role", "the code of a role", role);
            expect(
                    Scope.fits(scope) && Role.coded(role).orElseThrow().fits(new Scope(scope)),
                    "scope",
                    "a scope in which one is " + role,
                    scope);
        }

        Role given() {
            return Role.coded(role).orElseThrow();
        }

        Scope where() {
            return new Scope(scope);
        }
    }

    /** Under what the roles that it gives are remembered as given. */
    String mark() {
        return title + " (" + issuer + ")";
    }

    /** Tokens travel by TLS; on one machine they need not. */
    private static boolean isSafe(String issuer) {
        try {
            var uri = URI.create(issuer);
            boolean here = "http".equals(uri.getScheme())
                    && List.of("127.0.0.1", "localhost").contains(uri.getHost());
            return here || ("https".equals(uri.getScheme()) && uri.getHost() != null);
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static void expect(boolean sound, String setting, String what, String found) {
        if (!sound) {
            throw new IllegalArgumentException(
                    "di4c.providers: expected as %s %s, found '%s'".formatted(setting, what, found));
        }
    }
}
