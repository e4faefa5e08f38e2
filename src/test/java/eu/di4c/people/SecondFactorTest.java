package eu.di4c.people;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.ProgramTest;
import eu.di4c.Someone;
import eu.di4c.kernel.Action;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Held;
import eu.di4c.kernel.Ids;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.Origin;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.Slug;
import eu.di4c.mailing.EmailAddress;
import eu.di4c.people.asking.Secret;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A second proof of who somebody is, as a browser gives it. */
class SecondFactorTest extends ProgramTest {

    private static final String PASSWORD = "marsh orchid lantern 49";
    private static final Scope PROGRAMME = Scope.programme(new Slug("second-factor"));

    @Autowired
    private People people;

    @Autowired
    private PersonStore store;

    @Autowired
    private Passwords passwords;

    @Autowired
    private SignIns signIns;

    @Autowired
    private Authenticators authenticators;

    @Autowired
    private SecondFactors factors;

    private final String address = Ids.next() + "@test.example.org";
    private Person ana;

    /** The roles of a national point count only with a second factor: ProgramTest says so. */
    @BeforeEach
    void ana_is_a_national_point_with_a_password() {
        ana = people.invent(
                new Actor.Program(),
                "Ana",
                new EmailAddress(address),
                Language.EN,
                List.of(Held.of(Role.NATIONAL_POINT, PROGRAMME)));
        store.putPassword(ana.id(), passwords.hash(PASSWORD), Instant.EPOCH);
    }

    @Test
    void roles_that_ask_for_it_count_only_once_it_is_given_and_every_page_says_so() {
        var browser = signedIn();
        assertThat(browser.get("/cities").body()).contains("ask for a second proof", "/account/second-factor");
        assertThat(may(browser)).isFalse();

        setUp(browser);
        assertThat(browser.get("/cities").body()).contains("Ana").doesNotContain("ask for a second proof");
        assertThat(may(browser)).isTrue();
    }

    @Test
    void after_it_is_set_up_a_password_alone_lets_nobody_in() {
        var elsewhere = signedIn();
        var browser = signedIn();
        var codes = setUp(browser);
        assertThat(elsewhere.get("/cities").body())
                .as("other browsers are signed out")
                .doesNotContain("Ana");

        var half = signedIn();
        assertThat(half.get("/cities").body()).doesNotContain("Ana");
        assertThat(half.post("/sign-in/code", "code", "000000").statusCode()).isEqualTo(422);
        assertThat(half.post("/sign-in/code", "code", codes.getFirst()).statusCode())
                .isEqualTo(303);
        assertThat(half.get("/cities").body()).contains("Ana");

        var again = signedIn();
        assertThat(again.post("/sign-in/code", "code", codes.getFirst()).statusCode())
                .as("a recovery code is used once")
                .isEqualTo(422);
        assertThat(again.post(
                                "/sign-in/code",
                                "code",
                                codes.get(1).replace("-", " ").toUpperCase(java.util.Locale.ROOT))
                        .statusCode())
                .isEqualTo(303);
        assertThat(browser.get("/account/second-factor").body()).contains("8 of 10");
    }

    @Test
    void a_code_of_the_authenticator_is_used_once() {
        byte[] secret = Secret.bits(OneTimeCode.SECRET);
        long step = OneTimeCode.step(Instant.now());
        factors.add(ana.id(), OneTimeCode.base32(secret), step - 2);
        String code = OneTimeCode.of(secret, step, OneTimeCode.DIGITS);
        assertThat(factors.tried(ana.id(), code)).isEqualTo(Tried.RIGHT);
        assertThat(factors.tried(ana.id(), code)).isEqualTo(Tried.WRONG);
    }

    @Test
    void codes_cannot_be_guessed_by_trying() {
        setUp(signedIn());
        for (int attempt = 0; attempt < 10; attempt++) {
            assertThat(factors.tried(ana.id(), "00000" + attempt)).isEqualTo(Tried.WRONG);
        }
        assertThat(factors.tried(ana.id(), "000010")).isEqualTo(Tried.TOO_OFTEN);
    }

    @Test
    void it_is_set_up_only_with_a_code_of_the_same_secret_and_the_secret_stays_when_the_code_is_wrong() {
        var browser = signedIn();
        String secret = secret(browser.get("/account/second-factor").body());
        var refused = browser.post("/account/second-factor", "secret", secret, "code", "12345");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(secret(refused.body())).isEqualTo(secret);
        assertThat(factors.has(ana.id())).isFalse();
    }

    @Test
    void who_removes_it_gives_her_password_and_a_code() {
        var browser = signedIn();
        var codes = setUp(browser);
        assertThat(browser.post(
                                "/account/second-factor/removal",
                                "password",
                                "something else 12",
                                "code",
                                codes.getFirst())
                        .statusCode())
                .isEqualTo(422);
        assertThat(browser.post("/account/second-factor/removal", "password", PASSWORD, "code", "111111")
                        .statusCode())
                .isEqualTo(422);
        assertThat(factors.has(ana.id())).isTrue();
        assertThat(browser.post("/account/second-factor/removal", "password", PASSWORD, "code", codes.getFirst())
                        .statusCode())
                .isEqualTo(303);
        assertThat(factors.has(ana.id())).isFalse();
    }

    @Test
    void nobody_without_a_name_comes_here_and_only_the_administrator_takes_it_off_others() {
        assertThat(somebody().get("/account/second-factor").headers().firstValue("Location"))
                .hasValue("/sign-in?to=%2Faccount%2Fsecond-factor");
        setUp(signedIn());
        var officer = Actor.Person.at(Origin.LOOPBACK, ana.id(), "Ana", List.of(Held.of(Role.SECRETARIAT, PROGRAMME)));
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> authenticators.lift(officer, ana.id(), "lost"))
                .isInstanceOf(eu.di4c.kernel.NotAllowed.class);
        authenticators.lift(Actor.system(), ana.id(), "Her telephone fell into the lake.");
        assertThat(factors.has(ana.id())).isFalse();
    }

    private boolean may(Someone browser) {
        return signIns.of(browser.value("signed-in"), Origin.LOOPBACK)
                .orElseThrow()
                .actor()
                .may(Action.SEE_PEOPLE, PROGRAMME);
    }

    private Someone signedIn() {
        var browser = somebody();
        browser.post("/sign-in", "address", address, "password", PASSWORD);
        return browser;
    }

    private static List<String> setUp(Someone browser) {
        String page = browser.get("/account/second-factor").body();
        String secret = secret(page);
        assertThat(page)
                .contains("otpauth://totp/DI4C:", "<svg", secret.substring(0, 4) + " " + secret.substring(4, 8));
        String code = OneTimeCode.of(
                OneTimeCode.secret(secret).orElseThrow(), OneTimeCode.step(Instant.now()), OneTimeCode.DIGITS);
        var shown = browser.post("/account/second-factor", "secret", secret, "code", code);
        assertThat(shown.statusCode()).isEqualTo(200);
        var codes = Pattern.compile("[a-z2-7]{4}(?:-[a-z2-7]{4}){3}")
                .matcher(shown.body())
                .results()
                .map(found -> found.group())
                .toList();
        assertThat(codes).hasSize(10).doesNotHaveDuplicates();
        return codes;
    }

    private static String secret(String page) {
        var found = Pattern.compile("name=\"secret\" value=\"([A-Z2-7]{32})\"").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
