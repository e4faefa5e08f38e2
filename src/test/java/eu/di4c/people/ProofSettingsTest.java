package eu.di4c.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.di4c.kernel.Role;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** The settings as docs/how-to/sign-in-with-your-own-identity-provider.md tells the operator to write them. */
class ProofSettingsTest {

    private static final Map<String, Object> OULU = Map.of(
            "DI4C_PROVIDERS_0_NAME", "oulu",
            "DI4C_PROVIDERS_0_ISSUER", "https://login.oulu.example/realm",
            "DI4C_PROVIDERS_0_CLIENTID", "di4c",
            "DI4C_PROVIDERS_0_CLIENTSECRET", "secret",
            "DI4C_PROVIDERS_0_TWOFACTORS", "true",
            "DI4C_PROVIDERS_0_ROLES_0_CLAIM", "realm_access.roles",
            "DI4C_PROVIDERS_0_ROLES_0_VALUE", "officers",
            "DI4C_PROVIDERS_0_ROLES_0_ROLE", "partner-coordinator",
            "DI4C_PROVIDERS_0_ROLES_0_SCOPE", "programme/urbact-3/network/di4c/partner/oulu");

    @Test
    void a_provider_is_named_by_variables() {
        var provider = settings(OULU).provider("oulu").orElseThrow();
        assertThat(provider.title()).isEqualTo("oulu");
        assertThat(provider.clientSecret()).isEqualTo("secret");
        assertThat(provider.twoFactors()).isTrue();
        assertThat(provider.admits()).isEmpty();
        assertThat(provider.roles())
                .singleElement()
                .satisfies(claimed -> assertThat(claimed.given()).isEqualTo(Role.PARTNER_COORDINATOR));
        assertThat(settings(Map.of()).providers()).isEmpty();
    }

    @Test
    void what_is_wrong_is_said_and_stops_the_start() {
        assertThatThrownBy(() -> settings(with("DI4C_PROVIDERS_0_ISSUER", "http://login.oulu.example")))
                .rootCause()
                .hasMessageContaining("expected as issuer the https address of an issuer");
        assertThatThrownBy(() -> settings(with("DI4C_PROVIDERS_0_ROLES_0_ROLE", "king")))
                .rootCause()
                .hasMessageContaining("found 'king'");
        assertThatThrownBy(() -> settings(with("DI4C_PROVIDERS_0_ROLES_0_SCOPE", "programme/urbact-3")))
                .rootCause()
                .hasMessageContaining("expected as scope a scope in which one is partner-coordinator");
        assertThatThrownBy(() -> settings(Map.of("di4c.second-factor-roles", "administrator, king")))
                .hasMessageContaining("DI4C_SECOND_FACTOR_ROLES")
                .hasMessageContaining("king");
    }

    @Test
    void claims_are_found_alone_among_others_and_inside_others() {
        var claims = new Claims(
                "x",
                Map.of(
                        "groups",
                        java.util.List.of("a", "b"),
                        "one",
                        "a",
                        "realm_access",
                        Map.of("roles", java.util.List.of("officers")),
                        "https://x.example/groups",
                        "dots"));
        assertThat(claims.has("groups", "b")).isTrue();
        assertThat(claims.has("groups", "c")).isFalse();
        assertThat(claims.has("one", "a")).isTrue();
        assertThat(claims.has("realm_access.roles", "officers")).isTrue();
        assertThat(claims.has("https://x.example/groups", "dots")).isTrue();
        assertThat(claims.has("nothing.at.all", "null")).isFalse();
    }

    private static Map<String, Object> with(String name, String value) {
        var changed = new HashMap<>(OULU);
        changed.put(name, value);
        return changed;
    }

    private static ProofSettings settings(Map<String, Object> variables) {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .forEach(source -> environment.getPropertySources().remove(source.getName()));
        environment.getPropertySources().addFirst(new SystemEnvironmentPropertySource("systemEnvironment", variables));
        return new ProofSettings(environment);
    }
}
