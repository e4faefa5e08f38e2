package eu.di4c.network.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.SampleTest;
import eu.di4c.Someone;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Held;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.Slug;
import eu.di4c.notice.ComposeNotice;
import eu.di4c.notice.Notice;
import eu.di4c.notice.NoticeAnswer;
import eu.di4c.notice.Notices;
import java.time.LocalDate;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A city says whom people can call and where they can go who cannot use a page, and all its pages say it. */
class HelpPagesTest extends SampleTest {

    private static final Scope PARTNER = Scope.partner(new Slug("urbact-3"), new Slug("di4c"), new Slug("botosani"));
    private static final String FORM = "/cities/botosani/help";

    @Autowired
    private Notices notices;

    private Someone officer() {
        return as("Irina", Held.of(Role.PARTNER_COORDINATOR, PARTNER));
    }

    private void state(Someone officer) {
        var answer = officer.post(
                FORM,
                "revision",
                page(officer, FORM).select("[name=revision]").attr("value"),
                "telephone",
                "+44 1632 960000",
                "email",
                "help@example.org",
                "counter.ro",
                "Ghișeu fictiv",
                "hours.monday",
                "8.30 – 12, 13-16:30",
                "remark.en",
                "Not on holidays",
                "languages",
                "ro");
        assertThat(answer.headers().firstValue("Location")).as(answer.body()).hasValue("/cities/botosani");
    }

    private static Document page(Someone reader, String path) {
        return Jsoup.parse(reader.get(path).body());
    }

    @Test
    void as_long_as_nothing_is_stated_readers_see_nothing_and_the_editor_the_first_step() {
        assertThat(page(somebody(), "/cities/botosani").select("#help, .foot-help"))
                .isEmpty();
        var first = page(officer(), "/cities/botosani").select("#help + .empty a");
        assertThat(first.attr("href")).isEqualTo(FORM);
    }

    @Test
    void what_is_stated_stands_on_the_page_of_the_city_and_on_the_accessibility_statement() {
        state(officer());
        for (String path : new String[] {"/cities/botosani?lang=en", "/accessibility?lang=en"}) {
            var page = page(somebody(), path);
            assertThat(page.select("#help")).as(path).hasSize(1);
            assertThat(page.select("main a.contact").eachAttr("href"))
                    .as(path)
                    .contains("tel:+441632960000", "mailto:help@example.org");
            assertThat(page.select("main .several li").eachText())
                    .as(path)
                    .contains("Monday: 08:30–12:00, 13:00–16:30", "Not on holidays");
            assertThat(page.select("main [lang=ro]").eachText()).as(path).contains("Ghișeu fictiv");
        }
    }

    @Test
    void the_foot_of_its_pages_its_partners_and_its_notices_says_it_in_a_line_and_no_other() {
        state(officer());
        var notice = published();
        for (String path : new String[] {
            "/cities/botosani",
            "/networks/di4c/partners/botosani",
            "/networks/di4c/partners/botosani/budget",
            "/notices/" + notice.slug()
        }) {
            var line = page(somebody(), path + "?lang=en").select(".foot-help");
            assertThat(line.text()).as(path).contains("Help in person, Botoșani", "+44 1632 960000");
            assertThat(line.select("a").eachAttr("href").getLast()).isEqualTo("/cities/botosani#help");
        }
        for (String path :
                new String[] {"/", "/networks/di4c", "/cities", "/cities/oulu", "/networks/di4c/partners/oulu"}) {
            assertThat(page(somebody(), path).select(".foot-help")).as(path).isEmpty();
        }
    }

    @Test
    void of_a_draft_that_a_reader_may_not_see_the_foot_tells_nothing() {
        state(officer());
        var draft = drafted();
        var answer = somebody().get("/notices/" + draft.slug());
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(answer.body()).select(".foot-help")).isEmpty();
    }

    @Test
    void a_refused_form_keeps_what_was_typed_and_names_the_wrong_field() {
        var answer = officer()
                .post(
                        FORM,
                        "telephone",
                        "call us",
                        "email",
                        "nobody",
                        "hours.monday",
                        "early",
                        "hours.tuesday",
                        "8-12, 10-14",
                        "hours.friday",
                        "16-8",
                        "counter.en",
                        "Fictitious");
        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select("#errors a").eachAttr("href"))
                .containsExactlyInAnyOrder(
                        "#f-telephone", "#f-email", "#f-hours-monday", "#f-hours-tuesday", "#f-hours-friday");
        assertThat(page.select("#f-hours-monday").attr("value")).isEqualTo("early");
        assertThat(page.select("#f-counter-en").val()).isEqualTo("Fictitious");
    }

    @Test
    void what_is_emptied_is_taken_away() {
        var officer = officer();
        state(officer);
        String revision = page(officer, FORM).select("[name=revision]").attr("value");
        assertThat(officer.post(FORM, "revision", revision, "telephone", "").statusCode())
                .isEqualTo(303);
        assertThat(page(somebody(), "/cities/botosani").select("#help")).isEmpty();
    }

    @Test
    void who_was_overtaken_sees_both_versions() {
        var officer = officer();
        String seen = page(officer, FORM).select("[name=revision]").attr("value");
        state(officer);
        var answer = officer.post(FORM, "revision", seen, "telephone", "112");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).select("#f-telephone-theirs").text())
                .contains("+44 1632 960000");
    }

    @Test
    void only_who_may_edit_the_city_reaches_the_form() {
        var other = as(
                "Aino",
                Held.of(
                        Role.PARTNER_COORDINATOR,
                        Scope.partner(new Slug("urbact-3"), new Slug("di4c"), new Slug("oulu"))));
        assertThat(other.get(FORM).statusCode()).isEqualTo(404);
        assertThat(other.post(FORM, "telephone", "112").statusCode()).isEqualTo(404);
    }

    @Test
    void a_program_states_it_and_is_told_it_and_the_details_of_the_city_keep_it() {
        var officer = officer();
        String api = "/api/v1/cities/botosani";
        String said = """
                {"telephone": "112", "hours": {"monday": "08:00-16:00"}, "languages": ["ro", "en"], "relay": {"en": "SMS"}}
                """;
        assertThat(officer.api("PUT", api + "/help", said, "If-Match", "\"0\"").statusCode())
                .isEqualTo(412);
        var answer = officer.api("PUT", api + "/help", said, "If-Match", "*");
        assertThat(answer.body())
                .contains("\"telephone\":\"112\"", "\"monday\":\"08:00-16:00\"", "\"languages\":[\"en\",\"ro\"]");
        assertThat(officer.api("PUT", api + "/help", "{\"email\": \"x\"}", "If-Match", "*")
                        .statusCode())
                .isEqualTo(422);
        officer.api("PUT", api, "{\"country\": \"RO\", \"names\": {\"ro\": \"Botoșani\"}}", "If-Match", "*");
        assertThat(get(api).body()).contains("\"telephone\":\"112\"");
        officer.api("PUT", api + "/help", "{}", "If-Match", "*");
        assertThat(get(api).body()).contains("\"help\":null");
    }

    private Notice drafted() {
        var order = new ComposeNotice("di4c", "botosani", Language.EN, LocalDate.of(2020, 5, 7), Optional.empty());
        return ((NoticeAnswer.Done) notices.compose(Actor.system(), order)).notice();
    }

    private Notice published() {
        return ((NoticeAnswer.Done) notices.publish(Actor.system(), drafted().slug())).notice();
    }
}
