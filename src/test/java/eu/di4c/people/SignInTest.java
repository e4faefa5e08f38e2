package eu.di4c.people;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.ProgramTest;
import eu.di4c.Someone;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Ids;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.Slug;
import eu.di4c.mailing.EmailAddress;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Coming in, signing in and out, as a browser does it. */
class SignInTest extends ProgramTest {

    private static final String PASSWORD = "marsh orchid lantern 49";

    @Autowired
    private Links links;

    @Autowired
    private LinkStore store;

    @Test
    void who_has_a_link_chooses_a_password_and_is_in_and_signs_in_again_later() {
        String address = "ana." + Ids.next() + "@test.example.org";
        var browser = somebody();
        String link = invited(address);

        var asked = browser.get(link);
        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(asked.body()).contains("You are invited", address);
        var refused = browser.post(link, "name", "Ana Pop", "password", "short");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("at least 12 characters", "value=\"Ana Pop\"")
                .doesNotContain("value=\"short\"");
        assertThat(browser.post(link, "name", "Ana Pop", "password", PASSWORD).statusCode())
                .isEqualTo(303);
        assertThat(browser.get("/cities").body()).contains("Ana Pop", "Sign out");
        assertThat(somebody().get(link).statusCode()).as("used once").isEqualTo(410);

        assertThat(browser.post("/sign-out").statusCode()).isEqualTo(303);
        assertThat(browser.get("/cities").body()).doesNotContain("Ana Pop");
        assertThat(signedIn(somebody(), address, PASSWORD)).isTrue();
        assertThat(signedIn(somebody(), address, PASSWORD + "!")).isFalse();
    }

    @Test
    void what_is_answered_does_not_tell_whether_there_is_an_account() {
        String address = "ion." + Ids.next() + "@test.example.org";
        String link = invited(address);
        somebody().post(link, "name", "Ion Rusu", "password", PASSWORD);

        var wrong = somebody().post("/sign-in", "address", address, "password", "something else 12");
        var nobody = somebody().post("/sign-in", "address", "nobody@test.example.org", "password", "something else 12");
        assertThat(wrong.statusCode()).isEqualTo(422).isEqualTo(nobody.statusCode());
        assertThat(plain(wrong.body(), address)).isEqualTo(plain(nobody.body(), "nobody@test.example.org"));
    }

    @Test
    void a_form_without_the_secret_of_the_page_is_refused() {
        var ana = as("Ana");
        assertThat(ana.postWithoutSecret("/sign-out").statusCode()).isEqualTo(403);
        assertThat(ana.get("/cities").body()).contains("Ana");
    }

    @Test
    void a_stranger_s_attempts_do_not_shut_out_a_browser_that_is_known() {
        String address = "eva." + Ids.next() + "@test.example.org";
        var known = somebody();
        known.post(invited(address), "name", "Eva Lindqvist", "password", PASSWORD);
        known.post("/sign-out");
        var stranger = somebody();
        for (int attempt = 0; attempt < 10; attempt++) {
            stranger.post("/sign-in", "address", address, "password", "wrong " + attempt);
        }
        assertThat(stranger.post("/sign-in", "address", address, "password", PASSWORD)
                        .statusCode())
                .isEqualTo(429);
        assertThat(known.has("known-browser")).isTrue();
    }

    @Test
    void a_link_to_elsewhere_is_not_gone_on_to() {
        String address = "to." + Ids.next() + "@test.example.org";
        somebody().post(invited(address), "name", "Tove Berg", "password", PASSWORD);
        for (String to : new String[] {"https://evil.example", "//evil.example", "/\\evil.example", "javascript:x"}) {
            var answer = somebody().post("/sign-in", "address", address, "password", PASSWORD, "to", to);
            assertThat(answer.headers().firstValue("Location")).hasValue("/");
        }
    }

    private static boolean signedIn(Someone browser, String address, String password) {
        browser.post("/sign-in", "address", address, "password", password);
        return browser.has("signed-in");
    }

    private static String plain(String page, String address) {
        return page.replace(address, "").replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    private String invited(String address) {
        var to = new EmailAddress(address);
        var made = links.make(Actor.system(), Link.Purpose.INVITATION, Optional.empty(), Optional.of(to));
        store.offer(
                made.link().id(),
                new Invitation(
                        to,
                        "",
                        Language.EN,
                        Role.RESIDENT,
                        Scope.city(new Slug("oulu")),
                        LocalDate.EPOCH,
                        Optional.empty()));
        return "/links/" + made.secret();
    }
}
