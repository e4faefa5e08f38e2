package eu.di4c.people;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.ProgramTest;
import eu.di4c.Someone;
import eu.di4c.kernel.Held;
import eu.di4c.kernel.Origin;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.Slug;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Passkeys, with a device that is a piece of software; the browser tests use a browser's own. */
class PasskeyTest extends ProgramTest {

    private static final Held NATIONAL_POINT = Held.of(Role.NATIONAL_POINT, Scope.programme(new Slug("passkeys")));

    @Autowired
    private SignIns signIns;

    @Test
    void who_added_a_passkey_signs_in_with_it_and_with_nothing_else() {
        var device = device();
        var ana = as("Ana Passkey", NATIONAL_POINT);
        assertThat(added(ana, device, "Telephone")).isEqualTo(303);
        assertThat(ana.get("/account/passkeys").body()).contains("Telephone", "Not used yet");

        var later = somebody();
        assertThat(signedIn(later, device)).isEqualTo(303);
        assertThat(later.get("/cities").body())
                .as("and her roles count, as a passkey is two proofs at once")
                .contains("Ana Passkey")
                .doesNotContain("second proof");
        assertThat(signIns.of(later.value("signed-in"), Origin.LOOPBACK)
                        .orElseThrow()
                        .actor()
                        .holds())
                .hasSize(1);
        assertThat(later.get("/account/passkeys").body()).contains("Last used on");
    }

    @Test
    void an_answer_counts_once_and_only_where_it_was_asked_for() {
        var device = device();
        added(as("Bea", NATIONAL_POINT), device, "Key ring");
        var browser = somebody();
        String options = browser.post("/sign-in/passkey/challenge").body();
        String answer = device.used(options);
        assertThat(somebody().post("/sign-in/passkey", "credential", answer).statusCode())
                .as("another browser")
                .isEqualTo(422);
        assertThat(browser.post("/sign-in/passkey", "credential", answer).statusCode())
                .isEqualTo(303);
        assertThat(browser.post("/sign-in/passkey", "credential", answer).statusCode())
                .as("a second time")
                .isEqualTo(422);
    }

    @Test
    void what_is_not_sound_is_refused() {
        var ana = as("Cara");
        assertThat(added(ana, new SoftKey("https://evil.example"), "Evil"))
                .as("a page elsewhere")
                .isEqualTo(422);
        assertThat(added(ana, device().careless(), "Careless"))
                .as("a device that does not look who touches it")
                .isEqualTo(422);
        assertThat(signedIn(somebody(), device())).as("an unknown passkey").isEqualTo(422);
        for (String none : new String[] {"", "{}", "{\"id\":\"%%\"}", "[1]", "null", "\"x\""}) {
            assertThat(somebody().post("/sign-in/passkey", "credential", none).statusCode())
                    .isEqualTo(422);
        }
        assertThat(ana.get("/account/passkeys").body()).contains("You have no passkey yet");
    }

    @Test
    void a_copy_of_a_device_is_noticed_by_its_count() {
        var device = device();
        added(as("Dora"), device, "Stick");
        assertThat(signedIn(somebody(), device)).isEqualTo(303);
        device.forget();
        assertThat(signedIn(somebody(), device)).isEqualTo(422);
    }

    @Test
    void one_s_passkey_is_called_otherwise_and_removed_and_nobody_else_s() {
        var device = device();
        var ana = as("Eva");
        added(ana, device, "Telefon");
        String address = ana.get("/account/passkeys")
                .body()
                .replaceAll("(?s).*href=\"(/account/passkeys/[0-9a-f-]{36})\".*", "$1");
        var other = as("Fred");
        assertThat(other.get(address).statusCode()).isEqualTo(404);
        assertThat(other.post(address, "label", "Mine").statusCode()).isEqualTo(404);
        assertThat(other.post(address + "/removal").statusCode()).isEqualTo(404);

        assertThat(ana.post(address, "label", "").statusCode()).isEqualTo(422);
        assertThat(ana.post(address, "label", "Old telephone").statusCode()).isEqualTo(303);
        assertThat(ana.get("/account/passkeys").body()).contains("Old telephone");
        assertThat(ana.post(address + "/removal").statusCode()).isEqualTo(303);
        assertThat(signedIn(somebody(), device)).isEqualTo(422);
    }

    private SoftKey device() {
        return new SoftKey("http://localhost:" + URI.create(address()).getPort());
    }

    private static int added(Someone person, SoftKey device, String label) {
        String options = person.post("/account/passkeys/challenge").body();
        return person.post("/account/passkeys", "label", label, "credential", device.made(options))
                .statusCode();
    }

    private static int signedIn(Someone browser, SoftKey device) {
        String options = browser.post("/sign-in/passkey/challenge").body();
        return browser.post("/sign-in/passkey", "credential", device.used(options))
                .statusCode();
    }
}
