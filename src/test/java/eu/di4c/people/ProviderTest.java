package eu.di4c.people;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.ProgramTest;
import eu.di4c.Someone;
import eu.di4c.TestProvider;
import eu.di4c.TestProvider.Mischief;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Ids;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.Origin;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.mailing.EmailAddress;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Signing in by an identity provider, against a real one. */
class ProviderTest extends ProgramTest {

    private static final Scope TOWN = new Scope("programme/test/network/test/partner/town");

    @Autowired
    private People people;

    @Autowired
    private Invitations invitations;

    @Autowired
    private Roles roles;

    @Autowired
    private SignIns signIns;

    private final String subject = Ids.next().toString();

    @BeforeEach
    void the_provider_is_ready() {
        TestProvider.ready();
    }

    @Test
    void people_of_an_admitted_domain_come_in_and_hold_what_the_provider_states() {
        String address = "ana." + subject + "@town.example.org";
        knows(address, true, List.of("officers", "others"));
        var browser = somebody();
        var back = signIn(browser, "/cities");
        assertThat(back).isEqualTo("/cities");
        assertThat(browser.get("/cities").body()).contains("Ana Provided");
        assertThat(actor(browser).holds())
                .extracting(held -> held.role() + " in " + held.scope())
                .containsExactly("PARTNER_COORDINATOR in " + TOWN);
        var held = roles.holdings(Actor.system(), actor(browser).id()).getFirst();
        assertThat(held.givenBy()).startsWith("Test Town (http://127.0.0.1:");

        knows(address, true, List.of());
        var later = somebody();
        signIn(later, "/");
        assertThat(actor(later).id())
                .as("the same account")
                .isEqualTo(actor(browser).id());
        assertThat(actor(later).holds()).as("withdrawn as it is stated no more").isEmpty();
        assertThat(actor(browser).holds()).isEmpty();
    }

    @Test
    void who_is_invited_comes_in_with_the_role_that_was_offered() {
        String address = subject + "@elsewhere.example.org";
        knows(address, true, List.of());
        assertThat(refusal(somebody())).contains("Nobody with your e-mail address is invited");

        invitations.invite(
                Actor.system(),
                new Invitation(
                        new EmailAddress(address),
                        "Ana",
                        Language.EN,
                        Role.PARTNER_FINANCE,
                        TOWN,
                        LocalDate.EPOCH,
                        Optional.empty()));
        var browser = somebody();
        signIn(browser, "/");
        assertThat(actor(browser).holds()).extracting(held -> held.role()).containsExactly(Role.PARTNER_FINANCE);
        assertThat(invitations.pending(Actor.system(), TOWN))
                .noneMatch(pending -> pending.invitation().address().text().equals(address));
    }

    @Test
    void an_address_that_is_not_verified_lets_nobody_in() {
        knows("ana." + subject + "@town.example.org", false, List.of("officers"));
        assertThat(refusal(somebody())).contains("does not state that your e-mail address is yours");
    }

    @Test
    void an_address_links_no_account_but_its_owner_does() {
        String address = subject + "@town.example.org";
        var person = people.invent(new Actor.Program(), "Bea", new EmailAddress(address), Language.EN, List.of());
        knows(address, true, List.of("officers"));
        assertThat(refusal(somebody())).contains("There is an account with your e-mail address already");

        var browser = played(person);
        var onward = browser.post("/account/identities", "provider", "test");
        assertThat(onward.statusCode()).isEqualTo(200);
        String link = onward.body()
                .replaceAll("(?s).*href=\"(http://127.0.0.1:[^\"]+)\".*", "$1")
                .replace("&amp;", "&");
        var linked = browser.get(TestProvider.signsIn(subject, link));
        assertThat(linked.headers().firstValue("Location")).hasValue("/account/identities");
        assertThat(browser.get("/account/identities").body()).contains("Test Town", "Ana Provided");

        var later = somebody();
        signIn(later, "/");
        assertThat(actor(later).id()).isEqualTo(person.id());
        assertThat(actor(later).holds()).hasSize(1);

        String removal = browser.get("/account/identities")
                .body()
                .replaceAll("(?s).*action=\"(/account/identities/[0-9a-f-]{36}/removal)\".*", "$1");
        assertThat(as("Somebody else").post(removal).statusCode()).isEqualTo(404);
        assertThat(browser.post(removal).statusCode()).isEqualTo(303);
        assertThat(actor(later).holds())
                .as("what the provider gave goes with it")
                .isEmpty();
        assertThat(refusal(somebody())).contains("There is an account");
    }

    @Test
    void an_account_there_is_linked_to_one_person_here() {
        knows(subject + "@town.example.org", true, List.of());
        signIn(somebody(), "/");
        var other = as("Cara");
        var onward = other.post("/account/identities", "provider", "test").body();
        String link = onward.replaceAll("(?s).*href=\"(http://127.0.0.1:[^\"]+)\".*", "$1")
                .replace("&amp;", "&");
        assertThat(other.get(TestProvider.signsIn(subject, link)).body()).contains("linked to another person here");
    }

    @Test
    void a_link_that_somebody_began_is_not_ended_by_another() {
        knows(subject + "@town.example.org", true, List.of());
        var dora = as("Dora");
        var onward = dora.post("/account/identities", "provider", "test").body();
        String link = onward.replaceAll("(?s).*href=\"(http://127.0.0.1:[^\"]+)\".*", "$1")
                .replace("&amp;", "&");
        dora.post("/sign-out");
        assertThat(dora.get(TestProvider.signsIn(subject, link)).statusCode()).isEqualTo(422);
    }

    @Test
    void what_comes_back_counts_once_and_only_in_the_browser_that_was_sent() {
        knows(subject + "@town.example.org", true, List.of());
        var browser = somebody();
        String back = TestProvider.signsIn(subject, sent(browser, "/"));
        assertThat(somebody().get(back).statusCode()).as("another browser").isEqualTo(422);
        assertThat(browser.get(back.replaceAll("state=[^&]+", "state=other")).statusCode())
                .as("another state")
                .isEqualTo(422);
        assertThat(browser.get(back).statusCode()).as("it was used up by that").isEqualTo(422);

        String again = TestProvider.signsIn(subject, sent(browser, "/"));
        assertThat(browser.get(again).statusCode()).isEqualTo(303);
        assertThat(browser.get(again).statusCode()).as("a second time").isEqualTo(422);
        sent(browser, "/");
        String code = again.replaceAll(".*code=([^&]+).*", "$1");
        String state = sent(browser, "/").replaceAll(".*[?&]state=([^&]+).*", "$1");
        assertThat(browser.get("/sign-in/providers/test/return?code=" + code + "&state=" + state)
                        .statusCode())
                .as("an old code in a new attempt")
                .isEqualTo(422);
    }

    @ParameterizedTest
    @EnumSource(value = Mischief.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void a_token_that_is_not_sound_lets_nobody_in(Mischief mischief) {
        knows(subject + "@town.example.org", true, List.of("officers"));
        TestProvider.misbehaves(mischief);
        assertThat(refusal(somebody())).contains("could not be trusted");
        TestProvider.ready();
        signIn(somebody(), "/");
    }

    @Test
    void an_answer_of_another_issuer_is_refused() {
        knows(subject + "@town.example.org", true, List.of());
        var browser = somebody();
        String back = TestProvider.signsIn(subject, sent(browser, "/"));
        assertThat(browser.get(back + "&iss=http%3A%2F%2F127.0.0.1%3A1%2Fevil").statusCode())
                .isEqualTo(422);
    }

    @Test
    void the_provider_is_asked_in_the_language_of_the_reader_and_with_all_that_keeps_others_out() {
        var answer = somebody().get("/sign-in/providers/test", "Accept-Language", "ro");
        assertThat(answer.headers().firstValue("Location").orElse(""))
                .contains("ui_locales=ro", "code_challenge_method=S256", "code_challenge=", "nonce=", "state=");
    }

    @Test
    void a_provider_that_is_away_or_unknown_is_said_to_be_so() {
        assertThat(get("/sign-in").body()).contains("Sign in with Test Town", "Sign in with Away Town");
        for (String name : List.of("away", "nobody")) {
            var answer = get("/sign-in/providers/" + name);
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("cannot be reached");
        }
        assertThat(get("/sign-in/providers/test/return?error=access_denied").statusCode())
                .isEqualTo(422);
    }

    private void knows(String address, boolean verified, List<String> groups) {
        TestProvider.knows(
                subject,
                Map.of("name", "Ana Provided", "email", address, "email_verified", verified, "groups", groups));
    }

    private static String sent(Someone browser, String to) {
        var answer = browser.get("/sign-in/providers/test?to=" + to);
        assertThat(answer.statusCode()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private String signIn(Someone browser, String to) {
        var answer = browser.get(TestProvider.signsIn(subject, sent(browser, to)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private String refusal(Someone browser) {
        var answer = browser.get(TestProvider.signsIn(subject, sent(browser, "/")));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(browser.has("signed-in")).isFalse();
        return answer.body();
    }

    private Actor.Person actor(Someone browser) {
        return signIns.of(browser.value("signed-in"), Origin.LOOPBACK)
                .orElseThrow()
                .actor();
    }

    private Someone played(Person person) {
        var here = new Browser(Origin.LOOPBACK, "127.0.0.1", "a test", Optional.empty());
        return switch (signIns.begin(here, person, SignIn.Method.SAMPLE)) {
            case SignInAnswer.In in -> somebody().with("signed-in", in.secret());
            case SignInAnswer answer -> throw new AssertionError("not let in: " + answer);
        };
    }
}
