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
import eu.di4c.mailing.Outbox;
import eu.di4c.mailing.OutboxSearch;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody is told, and what a letter that went astray is worth, when it is changed how she proves who she is. */
class AccountLettersTest extends ProgramTest {

    private static final String PASSWORD = "marsh orchid lantern 49";

    private final String address = "ana." + Ids.next() + "@test.example.org";
    private Someone ana;

    @Autowired
    private Links links;

    @Autowired
    private LinkStore store;

    @Autowired
    private People people;

    @Autowired
    private Outbox outbox;

    @BeforeEach
    void ana_has_an_account() {
        ana = somebody();
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
        ana.post("/links/" + made.secret(), "name", "Ana Pop", "password", PASSWORD);
    }

    @Test
    void who_chooses_another_password_is_told_by_letter() {
        assertThat(letters(address)).isEmpty();
        assertThat(ana.post("/account/password", "old", PASSWORD, "password", "other " + PASSWORD)
                        .statusCode())
                .isEqualTo(303);
        assertThat(letters(address))
                .singleElement()
                .satisfies(text -> assertThat(text).contains("Ana Pop chose another password", "/account"));
    }

    @Test
    void a_new_address_is_hers_only_where_she_is_signed_in_and_the_old_one_is_told() {
        String wanted = "new." + address;
        String link = addressLink(wanted);
        var stranger = somebody();
        assertThat(location(stranger.get(link))).isEqualTo("/sign-in?to=" + link);
        assertThat(location(stranger.post(link))).isEqualTo("/sign-in?to=" + link);
        assertThat(stranger.has("signed-in")).isFalse();
        assertThat(location(as("Somebody else").post(link))).isEqualTo("/sign-in?to=" + link);
        assertThat(people.person(new EmailAddress(wanted))).isEmpty();

        assertThat(ana.get(link).statusCode()).isEqualTo(200);
        assertThat(location(ana.post(link))).isEqualTo("/account");
        assertThat(people.person(new EmailAddress(wanted))).isPresent();
        assertThat(letters(address)).anySatisfy(text -> assertThat(text).contains("Ana Pop changed own address"));
    }

    @Test
    void the_present_password_cannot_be_guessed_by_whoever_finds_her_signed_in() {
        for (int attempt = 0; attempt < 10; attempt++) {
            ana.post("/account/password", "old", "wrong " + attempt, "password", "other " + PASSWORD);
        }
        var refused = ana.post("/account/password", "old", PASSWORD, "password", "other " + PASSWORD);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).doesNotContain("Ana Pop chose");
    }

    private String addressLink(String wanted) {
        var id = people.person(new EmailAddress(address)).orElseThrow().id();
        return "/links/"
                + links.make(
                                Actor.system(),
                                Link.Purpose.ADDRESS,
                                Optional.of(id),
                                Optional.of(new EmailAddress(wanted)))
                        .secret();
    }

    private List<String> letters(String to) {
        return outbox.letters(Actor.system(), new OutboxSearch(Optional.empty(), Optional.empty(), 50)).stream()
                .filter(letter -> letter.to().address().text().equals(to))
                .flatMap(letter -> outbox.text(Actor.system(), letter).stream())
                .toList();
    }

    private static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("").replaceFirst("^https?://[^/]+", "");
    }
}
