package eu.di4c.people;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.ProgramTest;
import eu.di4c.kernel.Origin;
import eu.di4c.kernel.Role;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Signing in by Keycloak as it is shipped; opt-in by {@code -Poidc}, as it is large. A program of its own, for its settings. */
class KeycloakTest extends ProgramTest {

    private static Keycloak keycloak;

    @Autowired
    private SignIns signIns;

    @BeforeAll
    static void keycloak_runs() throws IOException, InterruptedException {
        keycloak = Keycloak.start();
    }

    @AfterAll
    static void keycloak_ends() {
        keycloak.close();
    }

    @DynamicPropertySource
    static void trustKeycloak(DynamicPropertyRegistry registry) {
        String third = "di4c.providers[2].";
        registry.add(third + "name", () -> "keycloak");
        registry.add(third + "issuer", () -> Keycloak.ISSUER);
        registry.add(third + "client-id", () -> "di4c");
        registry.add(third + "client-secret", () -> "secret");
        registry.add(third + "admits", () -> "keycloak.example.org");
        registry.add(third + "roles[0].claim", () -> "groups");
        registry.add(third + "roles[0].value", () -> "officers");
        registry.add(third + "roles[0].role", () -> "partner-coordinator");
        registry.add(third + "roles[0].scope", () -> "programme/test/network/test/partner/town");
    }

    @Test
    void somebody_signs_in_by_keycloak_and_holds_what_her_group_gives() throws InterruptedException {
        var browser = somebody();
        var sent = browser.get("/sign-in/providers/keycloak?to=/cities", "Accept-Language", "ro");
        String there = sent.headers().firstValue("Location").orElseThrow();
        assertThat(there).startsWith(Keycloak.ISSUER).contains("ui_locales=ro");

        var back = browser.get(Keycloak.signsIn("ana", "seven quiet herons 1962", there));
        assertThat(back.headers().firstValue("Location")).hasValue("/cities");
        assertThat(browser.get("/cities").body()).contains("Ana Keycloak");
        assertThat(signIns.of(browser.value("signed-in"), Origin.LOOPBACK)
                        .orElseThrow()
                        .actor()
                        .holds())
                .extracting(held -> held.role())
                .containsExactly(Role.PARTNER_COORDINATOR);
    }
}
