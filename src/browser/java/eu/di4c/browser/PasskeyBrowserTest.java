package eu.di4c.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.CDPSession;
import eu.di4c.kernel.Language;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** A passkey of the browser's own (virtual) device: added, and signed in with after signing out. */
class PasskeyBrowserTest extends BrowserTest {

    @Test
    void somebody_adds_a_passkey_signs_out_and_signs_in_with_it() {
        var player = as("Petra Passkey");
        String home = "http://localhost:" + URI.create(address()).getPort();
        try (var visitor = new Visitor(home, Language.EN, true)) {
            visitor.signedIn(player.value("signed-in"));
            device(visitor.page().context().newCDPSession(visitor.page()));

            visitor.open("/account/passkeys");
            var page = visitor.page();
            page.getByLabel("Name of the passkey").fill("Virtual key");
            page.locator("form[data-passkey-new] button").click();
            page.waitForSelector(".banner");
            assertThat(page.locator("main").innerText()).contains("Virtual key", "The passkey is added.");
            assertThat(Look.axe(visitor)).isEmpty();

            page.locator(".who summary").click();
            page.locator(".who button").click();
            page.waitForSelector(".who a[href='/sign-in']");
            visitor.open("/sign-in?to=/cities");
            assertThat(Look.axe(visitor)).isEmpty();
            visitor.follow(
                    () -> page.locator("form[action='/sign-in/passkey'] button").click());
            assertThat(visitor.path()).isEqualTo("/cities");
            assertThat(page.locator(".who").innerText()).contains("Petra Passkey");
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    void without_script_the_password_is_asked_for_and_no_passkey_offered() {
        try (var visitor = visitor(Language.EN, false)) {
            visitor.open("/sign-in");
            assertThat(visitor.page().locator("form[action='/sign-in'] button").isVisible())
                    .isTrue();
            assertThat(visitor.page().locator("form[action='/sign-in/passkey']").isVisible())
                    .isFalse();
        }
    }

    private static void device(CDPSession browser) {
        browser.send("WebAuthn.enable");
        JsonObject options = JsonParser.parseString("""
            {"options": {"protocol": "ctap2", "transport": "internal", "hasResidentKey": true,
                         "hasUserVerification": true, "isUserVerified": true,
                         "automaticPresenceSimulation": true}}
            """).getAsJsonObject();
        browser.send("WebAuthn.addVirtualAuthenticator", options);
    }
}
