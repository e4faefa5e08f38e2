package eu.di4c.mailing.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.ProgramTest;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Held;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.Slug;
import eu.di4c.mailing.EmailAddress;
import eu.di4c.mailing.Letter;
import eu.di4c.mailing.LetterId;
import eu.di4c.mailing.LetterKind;
import eu.di4c.mailing.Letters;
import eu.di4c.mailing.Recipient;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The outbox of a DI4C without a mail server. */
class OutboxPagesTest extends ProgramTest {

    private static final Held KEEPER = Held.of(Role.ADMINISTRATOR, Scope.EVERYWHERE);
    private static final Held SECRETARIAT =
            Held.of(Role.SECRETARIAT, Scope.programme(new Slug("fictitious-programme")));

    @Autowired
    private Letters letters;

    @Test
    void who_keeps_the_installation_sees_every_letter_and_why_it_waits() {
        var id = written("Bună ziua din Colina");
        var keeper = as("Keeper", KEEPER);
        var list = Jsoup.parse(keeper.get("/outbox?state=waiting").body());
        assertThat(list.select(".banner").text()).contains("No mail server is set", "DI4C_SMTP_HOST");
        assertThat(list.select("table").text()).contains("Bună ziua din Colina", "Ana Pop ana@colina.example", "Held");
        assertThat(list.select("th a[href=/outbox/" + id + "] span").attr("lang"))
                .startsWith("ro");
        var one = Jsoup.parse(keeper.get("/outbox/" + id).body());
        assertThat(one.select(".verbatim").text()).contains("Un singur rând.", "Accept: https://di4c.example/i");
        assertThat(one.select(".verbatim").attr("lang")).isEqualTo("ro");
        assertThat(one.select("form[action$=attempts]")).isEmpty();
        assertThat(Jsoup.parse(keeper.get("/outbox?state=dead").body()).text()).doesNotContain("Bună ziua din Colina");
    }

    @Test
    void nobody_else_sees_the_outbox() {
        var id = written("Secret letter");
        for (String path : List.of("/outbox", "/outbox/" + id)) {
            assertThat(get(path).statusCode()).as(path).isEqualTo(303);
            assertThat(as("Secretary", SECRETARIAT).get(path).statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(get("/api/v1/outbox").statusCode()).isEqualTo(401);
        assertThat(as("Secretary", SECRETARIAT).get("/api/v1/outbox").statusCode())
                .isEqualTo(404);
        assertThat(as("Secretary", SECRETARIAT)
                        .post("/outbox/" + id + "/attempts")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_letter_that_was_not_given_up_is_not_tried_again_and_the_page_says_why() {
        var id = written("Still waiting");
        var keeper = as("Keeper", KEEPER);
        var refused = keeper.post("/outbox/" + id + "/attempts");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.body()).select(".errors").text()).contains("has not been given up");
        var api = keeper.api("POST", "/api/v1/outbox/" + id + "/attempts", "{}");
        assertThat(api.statusCode()).isEqualTo(422);
        assertThat(keeper.get("/outbox/019a0000-0000-7000-8000-000000000000").statusCode())
                .isEqualTo(404);
        assertThat(keeper.get("/outbox/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void programs_page_through_the_outbox() {
        var older = written("Older");
        var newer = written("Newer");
        var keeper = as("Keeper", KEEPER);
        String first = keeper.get("/api/v1/outbox?most=1&state=waiting").body();
        assertThat(first).contains(newer.toString()).doesNotContain(older.toString());
        assertThat(keeper.get("/api/v1/outbox?most=1&state=waiting&after=" + newer)
                        .body())
                .contains(older.toString());
        assertThat(keeper.get("/api/v1/outbox?state=lost").statusCode()).isEqualTo(400);
        assertThat(keeper.get("/api/v1/outbox/" + older).body()).doesNotContain("Un singur rând.");
    }

    @Test
    void a_person_says_how_often_she_wants_letters() {
        assertThat(get("/account/letters").statusCode()).isEqualTo(303);
        var ana = as("Ana");
        assertThat(chosen(ana.get("/account/letters").body())).isEqualTo("at-once");
        assertThat(Jsoup.parse(ana.get("/account/letters").body())
                        .select("fieldset label")
                        .eachText())
                .isNotEmpty()
                .allMatch(label -> Character.isUpperCase(label.charAt(0)));
        assertThat(ana.post("/account/letters", "kind.circular", "weekly").statusCode())
                .isEqualTo(303);
        assertThat(chosen(ana.get("/account/letters").body())).isEqualTo("weekly");
        var refused = ana.post("/account/letters", "kind.circular", "hourly");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.body()).select(".errors a").attr("href")).isEqualTo("#f-kind-circular");
        assertThat(chosen(as("Ema").get("/account/letters").body())).isEqualTo("at-once");
    }

    private static String chosen(String page) {
        return Jsoup.parse(page)
                .select("select[name=kind.circular] option[selected]")
                .attr("value");
    }

    private LetterId written(String subject) {
        return letters.queue(
                new Actor.Program(),
                new Letter(
                        new LetterKind("test-news", "mailing.letter.circular", LetterKind.Manner.AS_WISHED),
                        Recipient.unknown("Ana Pop", new EmailAddress("ana@colina.example"), Language.RO),
                        subject,
                        Letter.Content.of(
                                "Bună ziua,",
                                List.of("Un singur rând."),
                                Optional.of(new Letter.Button("Accept", "https://di4c.example/i")),
                                "")));
    }
}
