package eu.di4c.network.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.SampleTest;
import eu.di4c.Someone;
import eu.di4c.kernel.Held;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.Slug;
import eu.di4c.network.Networks;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The forms of networks, places and money, as people and programs send them. */
class EditPagesTest extends SampleTest {

    private static final Slug PROGRAMME = new Slug("urbact-3");
    private static final Slug DI4C = new Slug("di4c");

    @Autowired
    private Networks networks;

    private Someone secretariat() {
        return as("Maria", Held.of(Role.SECRETARIAT, Scope.programme(PROGRAMME)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/programmes/urbact-3/details",
                "/programmes/urbact-3/gates/urbact-3-phase-2-2020",
                "/networks/di4c/details",
                "/networks/di4c/phases/2",
                "/networks/di4c/disputes/partner/trikala/organisation",
                "/networks/di4c/partners/botosani/details",
                "/networks/di4c/partners/botosani/people",
                "/networks/di4c/partners/botosani/budget/2",
                "/networks/di4c/partners/botosani/rates",
                "/cities/trikala/details",
                "/cities/trikala/help",
                "/cities/trikala/appearance",
                "/organisations/municipiul-botosani/details"
            })
    void a_form_sent_as_it_was_opened_changes_nothing(String address) {
        for (String language : List.of("en", "ro")) {
            byte[] before = file();
            var browser = as(
                    "Maria",
                    Held.of(Role.SECRETARIAT, Scope.programme(PROGRAMME)),
                    Held.of(Role.ADMINISTRATOR, Scope.city(new Slug("trikala"))));
            var form = Jsoup.parse(browser.get(address + "?lang=" + language).body());
            var answer = browser.post(address + "?lang=" + language, fields(form));
            assertThat(answer.statusCode())
                    .as(
                            "%s in %s: %s",
                            address,
                            language,
                            Jsoup.parse(answer.body()).select(".errors").text())
                    .isEqualTo(303);
            assertThat(file()).as("%s in %s", address, language).isEqualTo(before);
        }
    }

    private byte[] file() {
        return download("/api/v1/networks/di4c/file?format=yaml").body();
    }

    /** All that a browser would send of the form of a page. */
    private static String[] fields(Document page) {
        var fields = new ArrayList<String>();
        for (Element field : page.select("main form[method=post] [name]")) {
            boolean box = field.attr("type").equals("checkbox");
            if (!field.attr("name").equals("_csrf") && (!box || field.hasAttr("checked"))) {
                fields.add(field.attr("name"));
                fields.add(
                        switch (field.tagName()) {
                            case "textarea" -> field.wholeText();
                            case "select" -> field.select("option[selected]").attr("value");
                            default -> box && field.attr("value").isEmpty() ? "on" : field.attr("value");
                        });
            }
        }
        return fields.toArray(String[]::new);
    }

    @Test
    void a_city_is_added_and_its_address_is_made_from_its_name() {
        var browser = secretariat();
        var answer = browser.post("/cities/new", "names.el", "Δοκιμαστική Πόλη", "country", "GR");
        assertThat(answer.headers().firstValue("Location")).hasValue("/cities/dokimastike-pole");
        assertThat(browser.get("/cities/dokimastike-pole").body()).contains("Δοκιμαστική Πόλη", "It was added.");
        assertThat(browser.post("/cities/new", "names.el", "Δοκιμαστική Πόλη", "country", "GR")
                        .headers()
                        .firstValue("Location"))
                .hasValue("/cities/dokimastike-pole-2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"new", "Botoșani", "a b", "../x"})
    void a_name_for_the_address_that_cannot_be_one_is_refused(String code) {
        var answer = secretariat().post("/cities/new", "names.en", "Fictitious", "country", "RO", "code", code);
        var page = refused(answer);
        assertThat(page.select("#f-code").attr("value")).isEqualTo(code);
        assertThat(page.select("#errors a").attr("href")).isEqualTo("#f-code");
    }

    @Test
    void a_refused_form_keeps_everything_and_writes_it_as_text() {
        String name = "<script>alert(1)</script>";
        var page = refused(secretariat()
                .post("/cities/new", "names.en", name, "country", "XX", "codes.0.scheme", "x".repeat(500)));
        assertThat(page.select("#f-names-en").attr("value")).isEqualTo(name);
        assertThat(page.select("main script")).isEmpty();
        assertThat(page.select("#errors a").eachAttr("href")).contains("#f-country", "#f-codes-0-scheme");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bell\u0007", "much"})
    void a_sign_that_cannot_be_shown_and_a_text_too_long_are_refused(String text) {
        String sent = text.equals("much") ? "m".repeat(30_000) : text;
        var page = refused(secretariat().post("/cities/new", "names.en", sent, "country", "RO"));
        assertThat(page.select("#f-names-en-wrong")).hasSize(1);
    }

    @Test
    void a_list_of_very_many_rows_is_refused() {
        var fields = new ArrayList<>(List.of("names.en", "Fictitious", "country", "RO"));
        for (int row = 0; row < 100; row++) {
            fields.addAll(List.of("codes." + row + ".scheme", "S", "codes." + row + ".code", "1"));
        }
        refused(secretariat().post("/cities/new", fields.toArray(String[]::new)));
        refused(secretariat().post("/cities/new", "names.en", "Fictitious", "country", "RO", "codes.9999.scheme", "S"));
        var far = secretariat()
                .post("/cities/new", "names.en", "Fictitious far", "country", "RO", "codes.999999999.scheme", "S");
        assertThat(far.statusCode()).as("a row that no form has is no row").isEqualTo(303);
    }

    @Test
    void an_ambiguous_date_and_negative_money_are_asked_about() {
        var browser = secretariat();
        var phase = refused(browser.post("/networks/di4c/phases/new", "name.en", "Phase 3", "period", "03/04/2024"));
        assertThat(phase.select("#f-period-wrong").text()).contains("03/04/2024");
        var money = refused(browser.post(
                "/networks/di4c/partners/botosani/budget/1", "currency", "EUR", "total.amount", "-5", "source", "s"));
        assertThat(money.select("#f-total-amount-wrong")).hasSize(1);
        assertThat(networks.network("di4c").orElseThrow().phases()).hasSize(2);
    }

    @Test
    void where_a_city_lies_is_written_with_the_decimals_of_the_language() {
        var browser = secretariat();
        String address = "/cities/trikala/details?lang=";
        assertThat(Jsoup.parse(browser.get(address + "en").body())
                        .select("[name=coordinates.latitude]")
                        .val())
                .contains(".");
        assertThat(Jsoup.parse(browser.get(address + "el").body())
                        .select("[name=coordinates.latitude]")
                        .val())
                .contains(",")
                .doesNotContain(".");
    }

    @Test
    void two_editors_see_both_versions_and_nothing_is_overwritten() {
        var browser = secretariat();
        String slug = "overtaken-town";
        browser.post("/cities/new", "names.en", "Overtaken town", "country", "RO", "code", slug);
        var opened = Jsoup.parse(browser.get("/cities/" + slug + "/details").body());
        String seen = opened.select("input[name=revision]").attr("value");
        browser.post("/cities/" + slug + "/details", "revision", seen, "names.en", "Theirs", "country", "RO");
        var page = refused(
                browser.post("/cities/" + slug + "/details", "revision", seen, "names.en", "Mine", "country", "RO"));
        assertThat(page.select("#f-names-en").attr("value")).isEqualTo("Mine");
        assertThat(page.select("#f-names-en-theirs").text()).contains("Theirs");
        String now = page.select("input[name=revision]").attr("value");
        assertThat(browser.post("/cities/" + slug + "/details", "revision", now, "names.en", "Mine", "country", "RO")
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void nobody_vanishes_from_the_responsible_persons() {
        var page = refused(as(
                        "Ion", Held.of(Role.PARTNER_COORDINATOR, Scope.partner(PROGRAMME, DI4C, new Slug("botosani"))))
                .post("/networks/di4c/partners/botosani/people", "responsible.0.name", "Claudiu Nanea"));
        assertThat(page.select("#f-responsible-1-name-wrong")).hasSize(1);
    }

    @Test
    void links_to_forms_are_there_for_who_may_and_for_nobody_else() {
        assertThat(get("/networks/di4c").body()).doesNotContain("/networks/di4c/details");
        assertThat(secretariat().get("/networks/di4c").body())
                .contains("/networks/di4c/details", "/networks/di4c/partners/new", "/networks/di4c/phases/2");
        var finance = as("Ioana", Held.of(Role.PARTNER_FINANCE, Scope.partner(PROGRAMME, DI4C, new Slug("botosani"))));
        assertThat(finance.get("/networks/di4c/partners/botosani/budget").body())
                .contains("/networks/di4c/partners/botosani/budget/2");
        assertThat(finance.get("/networks/di4c/partners/oulu/budget").body())
                .doesNotContain("/networks/di4c/partners/oulu/budget/2");
    }

    @Test
    void what_a_program_got_it_can_send_back() {
        var program = secretariat();
        for (String address : List.of(
                "/api/v1/programmes/urbact-3",
                "/api/v1/programmes/urbact-3/gates/urbact-3-phase-2-2020",
                "/api/v1/networks/di4c",
                "/api/v1/networks/di4c/phases/2",
                "/api/v1/networks/di4c/disputes/partner/trikala/organisation",
                "/api/v1/networks/di4c/partners/trikala",
                "/api/v1/networks/di4c/partners/botosani/rates",
                "/api/v1/cities/botosani",
                "/api/v1/organisations/municipiul-botosani")) {
            byte[] before = file();
            var got = program.get(address);
            String tag = got.headers().firstValue("ETag").orElseThrow();
            var sent = program.api("PUT", address, got.body(), "If-Match", tag);
            assertThat(sent.statusCode()).as("%s: %s", address, sent.body()).isEqualTo(200);
            assertThat(sent.body()).as(address).isEqualTo(got.body());
            assertThat(file()).as(address).isEqualTo(before);
            assertThat(program.api("PUT", address, got.body(), "If-Match", "\"stale\"")
                            .statusCode())
                    .as(address)
                    .isEqualTo(412);
        }
    }

    @Test
    void a_program_adds_and_removes_and_is_told_what_is_wrong_by_pointers() {
        var program = secretariat();
        var created = program.api(
                "POST", "/api/v1/cities", "{\"names\": {\"ro\": \"Orașul de probă\"}, \"country\": \"RO\"}");
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        String address = created.headers().firstValue("Location").orElseThrow();
        assertThat(address).isEqualTo("/api/v1/cities/orasul-de-proba");
        String tag = created.headers().firstValue("ETag").orElseThrow();
        var wrong = program.api("PUT", address, "{\"country\": \"XX\"}", "If-Match", tag);
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("\"pointer\":\"/names\"", "\"pointer\":\"/country\"");
        assertThat(program.api("DELETE", "/api/v1/cities/botosani", "", "If-Match", "*")
                        .statusCode())
                .as("a partner hangs on it")
                .isEqualTo(422);
        assertThat(program.api("DELETE", address, "", "If-Match", tag).statusCode())
                .isEqualTo(204);
        assertThat(get(address).statusCode()).isEqualTo(404);
    }

    @Test
    void money_is_stated_by_a_program_exactly_and_what_is_left_out_is_not_stated() {
        var finance = as("Ioana", Held.of(Role.PARTNER_FINANCE, Scope.partner(PROGRAMME, DI4C, new Slug("oulu"))));
        String address = "/api/v1/networks/di4c/partners/oulu/budget/2";
        String tag = finance.get(address).headers().firstValue("ETag").orElseThrow();
        var stated = finance.api(
                "PUT",
                address,
                "{\"currency\": \"EUR\", \"total\": {\"amount\": \"12345.60\", \"currency\": \"EUR\"}, \"source\": \"s\"}",
                "If-Match",
                tag);
        assertThat(stated.statusCode()).as(stated.body()).isEqualTo(200);
        assertThat(stated.body()).contains("\"12345.60\"").contains("\"published\":null");
        String now = stated.headers().firstValue("ETag").orElseThrow();
        assertThat(finance.api("DELETE", address, "", "If-Match", now).statusCode())
                .isEqualTo(204);
        assertThat(finance.get(address).body()).contains("\"stated\":null");
    }

    private static Document refused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as("%s", answer.body().length()).isEqualTo(422);
        return Jsoup.parse(answer.body());
    }
}
