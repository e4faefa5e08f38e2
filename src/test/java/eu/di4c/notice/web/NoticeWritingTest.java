package eu.di4c.notice.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.SampleTest;
import eu.di4c.Someone;
import eu.di4c.kernel.Held;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.Slug;
import eu.di4c.notice.Notice;
import eu.di4c.notice.Notices;
import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class NoticeWritingTest extends SampleTest {

    private static final Slug URBACT = new Slug("urbact-3");
    private static final Slug DI4C = new Slug("di4c");
    private static final String NEW = "/networks/di4c/notices/new";
    private static final String CANARY = "Canary of a draft";

    @Autowired
    private Notices notices;

    private Someone ana;
    private String draft;

    @BeforeEach
    void ana_of_botosani_composes_a_draft() {
        ana = of("botosani", Role.PARTNER_COMMUNICATION);
        var composed = ana.post(NEW, "partner", "botosani", "language", "en", "day", "7 May 2020");
        assertThat(composed.statusCode()).as(composed.body()).isEqualTo(303);
        draft = location(composed).replace("/wording", "");
    }

    @Test
    void a_draft_is_composed_changed_and_published_in_the_browser() {
        assertThat(page(ana.get(NEW))
                        .select("select[name=partner] option[selected]")
                        .eachAttr("value"))
                .containsExactly("botosani");
        var edited = save("A new title", "Some **bold** words");
        assertThat(location(edited)).isEqualTo(draft);
        var letter = ana.get(draft);
        assertThat(letter.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page(letter).select(".banner-title").eachText())
                .contains("Draft, not public", "The draft is saved.");
        assertThat(page(letter).expectFirst(".letter-text strong").text()).isEqualTo("bold");
        var question = page(ana.get(draft + "/publication"));
        assertThat(question.text()).contains("stays for ever as it is", "A new title");
        assertThat(location(ana.post(draft + "/publication", "revision", revision(question))))
                .isEqualTo(draft);
        assertThat(page(get(draft)).text()).contains("A new title").doesNotContain("not public");
        assertThat(location(ana.get(draft + "/wording"))).isEqualTo(draft);
    }

    @Test
    void nobody_else_finds_a_draft_at_any_of_its_addresses() {
        save(CANARY, CANARY);
        var strangers = List.of(
                of("oulu", Role.PARTNER_FINANCE), of("oulu", Role.PARTNER_COORDINATOR), secretariat(), somebody());
        var reads = List.of("", ".pdf", ".docx", "/logo.png");
        var works = List.of("/wording", "/publication", "/removal", "/posting", "/correction", "/withdrawal");
        for (Someone stranger : strangers) {
            boolean nameless = !stranger.has("signed-in");
            for (String read : reads) {
                assertThat(stranger.get(draft + read).statusCode()).as(read).isEqualTo(404);
            }
            assertThat(stranger.get("/api/v1" + draft).statusCode()).isEqualTo(404);
            for (String work : works) {
                var answer = stranger.get(draft + work);
                assertThat(answer.statusCode()).as(work).isEqualTo(nameless ? 303 : 404);
                assertThat(stranger.get("/notices/there-is-none" + work).statusCode())
                        .isEqualTo(answer.statusCode());
                assertThat(stranger.post(draft + work, "reason", "x").statusCode())
                        .isEqualTo(nameless ? 303 : 404);
            }
            assertThat(stranger.get("/networks/di4c/notices/drafts").body()).doesNotContain(CANARY);
        }
        assertThat(notice().wording().title()).isEqualTo(CANARY);
    }

    @Test
    void lists_feeds_searches_and_files_never_tell_of_a_draft() {
        save(CANARY, CANARY);
        for (String place : List.of(
                "/notices",
                "/notices?q=canary",
                "/networks/di4c/notices?q=canary",
                "/notices/feed.atom",
                "/search?q=canary",
                "/networks/di4c",
                "/api/v1/notices?most=100",
                "/api/v1/networks/di4c/file?format=yaml")) {
            assertThat(get(place).body()).as(place).doesNotContain(CANARY);
            assertThat(ana.get(place).body()).as(place).doesNotContain(CANARY);
        }
        assertThat(ana.get("/networks/di4c/notices/drafts").body()).contains(CANARY);
    }

    @Test
    void a_colleague_who_may_only_read_is_offered_nothing_to_do() {
        var finance = of("botosani", Role.PARTNER_FINANCE);
        assertThat(page(finance.get(draft)).select("nav.actions a")).isEmpty();
        assertThat(page(ana.get(draft)).select("nav.actions a").eachAttr("href"))
                .containsExactly(
                        draft + "/wording",
                        draft + "/publication",
                        draft + "/removal",
                        NEW + "?translates=" + notice().slug());
        assertThat(page(finance.get("/networks/di4c/notices"))
                        .select("nav.actions a")
                        .eachAttr("href"))
                .containsExactly("/networks/di4c/notices/drafts");
        assertThat(page(get("/networks/di4c/notices")).select("nav.actions")).isEmpty();
        assertThat(ana.get(draft + ".pdf").headers().firstValue("Cache-Control"))
                .contains("no-store");
    }

    @Test
    void a_title_is_one_line_wherever_it_was_broken() {
        save("A long\r\n  title", "Text");
        assertThat(notice().wording().title()).isEqualTo("A long title");
    }

    @Test
    void the_second_of_two_editors_sees_both_versions_and_loses_nothing() {
        String seen = revision(page(ana.get(draft + "/wording")));
        save("Of the first", "Text of the first");
        var overtaken =
                ana.post(draft + "/wording", "revision", seen, "title", "Of the second", "text", "Text of the second");
        assertThat(overtaken.statusCode()).isEqualTo(422);
        var both = page(overtaken);
        assertThat(both.expectFirst("#f-title").val()).isEqualTo("Of the second");
        assertThat(both.expectFirst("#f-title-theirs").text()).contains("Of the first");
        assertThat(both.expectFirst("#f-text").text()).isEqualTo("Text of the second");
        assertThat(notice().wording().title()).isEqualTo("Of the first");
        assertThat(ana.post(
                                draft + "/wording",
                                "revision",
                                revision(both),
                                "title",
                                "Of the second",
                                "text",
                                "Text of the second")
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void what_was_changed_since_it_was_read_is_not_published() {
        var question = page(ana.get(draft + "/publication"));
        save("Changed", "Changed");
        var answer = ana.post(draft + "/publication", "revision", revision(question));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page(answer).text()).contains("Changed", "Somebody else has changed");
        assertThat(get(draft).statusCode()).isEqualTo(404);
    }

    @Test
    void a_preview_stores_nothing_and_shows_markup_as_it_was_typed() {
        var before = notice();
        var preview = ana.post(
                draft + "/wording",
                "revision",
                before.mark().text(),
                "title",
                "T",
                "text",
                "# Head\n<script>alert(1)</script> [x](javascript:alert(1)) <img src=x onerror=alert(1)>",
                "preview",
                "yes");
        assertThat(preview.statusCode()).isEqualTo(200);
        var shown = page(preview).expectFirst(".letter-text");
        assertThat(shown.select("script, img, [onerror], a[href^=javascript]")).isEmpty();
        assertThat(shown.text()).contains("<script>alert(1)</script>");
        assertThat(notice()).isEqualTo(before);
    }

    @Test
    void words_that_cannot_be_stored_are_refused_and_kept_in_the_form() {
        var before = notice();
        for (var wrong : List.of(
                List.of("title", ""),
                List.of("text", "x".repeat(900_000)),
                List.of("text", "bell \u0007"),
                List.of("number", "twelve"),
                List.of("number", "0/2020"),
                List.of("number", "999999999999/2020"),
                List.of("dated", "May 2020"),
                List.of("title", "t".repeat(301)))) {
            var fields = new java.util.ArrayList<>(
                    List.of("revision", before.mark().text(), "title", "Title", "text", "Kept text"));
            int at = fields.indexOf(wrong.getFirst());
            if (at >= 0) {
                fields.set(at + 1, wrong.getLast());
            } else {
                fields.addAll(wrong);
            }
            var answer = ana.post(draft + "/wording", fields.toArray(String[]::new));
            assertThat(answer.statusCode()).as(wrong.getFirst()).isEqualTo(422);
            assertThat(page(answer).expectFirst(".errors a").attr("href")).isEqualTo("#f-" + wrong.getFirst());
        }
        assertThat(notice()).isEqualTo(before);
    }

    @Test
    void the_posting_of_a_draft_is_not_asked_for_and_the_page_says_why_and_leads_back() {
        var page = page(ana.get(draft + "/posting"));
        assertThat(page.select("main form")).isEmpty();
        assertThat(page.select("main").text()).contains("Only a notice that is published");
        assertThat(page.select("main a[href=" + draft + "]")).isNotEmpty();
        var refused = page(ana.post(draft + "/posting", "where", "Town hall"));
        assertThat(refused.select(".errors").text()).contains("Only a notice that is published");
        assertThat(notice().posting()).isEmpty();
    }

    @Test
    void a_published_notice_is_posted_corrected_and_withdrawn_each_with_what_it_needs() {
        ana.post(draft + "/publication", "revision", notice().mark().text());
        assertThat(ana.post(draft + "/posting").statusCode()).isEqualTo(422);
        assertThat(ana.post(draft + "/posting", "from", "2 June 2020", "to", "1 June 2020")
                        .statusCode())
                .isEqualTo(422);
        assertThat(ana.post(draft + "/posting", "from", "1 June 2020", "where", "Town hall")
                        .statusCode())
                .isEqualTo(303);
        assertThat(page(get(draft)).text()).contains("Town hall");
        String mark = notice().mark().text();
        assertThat(ana.post(draft + "/correction", "revision", mark, "reason", " ")
                        .statusCode())
                .isEqualTo(422);
        var corrected = ana.post(draft + "/correction", "revision", mark, "reason", "A wrong sum");
        assertThat(location(corrected)).endsWith("/wording");
        assertThat(get(location(corrected).replace("/wording", "")).statusCode())
                .isEqualTo(404);
        assertThat(ana.post(draft + "/withdrawal", "revision", mark, "reason", "Replaced")
                        .statusCode())
                .isEqualTo(303);
        assertThat(get(draft).statusCode()).isEqualTo(410);
        assertThat(get(draft).body()).contains("Replaced");
    }

    @Test
    void a_draft_is_thrown_away_after_a_question() {
        var question = page(ana.get(draft + "/removal"));
        assertThat(location(ana.post(draft + "/removal", "revision", revision(question))))
                .isEqualTo("/networks/di4c/notices/drafts");
        assertThat(ana.get(draft).statusCode()).isEqualTo(404);
    }

    @Test
    void programs_write_through_the_same_door() {
        var composed = ana.api(
                "POST",
                "/api/v1/networks/di4c/notices",
                "{\"partner\": \"botosani\", \"language\": \"ro\", \"day\": \"2020-06-10\"}");
        assertThat(composed.statusCode()).as(composed.body()).isEqualTo(201);
        String address = location(composed);
        String words = "{\"title\": \"T\", \"text\": \"Text\", \"number\": \"7/2031\"}";
        assertThat(ana.api("PUT", address, words).statusCode()).isEqualTo(422);
        var edited = ana.api("PUT", address, words, "If-Match", etag(composed));
        assertThat(edited.statusCode()).as(edited.body()).isEqualTo(200);
        assertThat(ana.api("PUT", address, words, "If-Match", etag(composed)).statusCode())
                .isEqualTo(412);
        assertThat(etag(ana.get(address))).isEqualTo(etag(edited));
        var bad = ana.api("PUT", address, "{\"title\": \"\", \"text\": 7}", "If-Match", etag(edited));
        assertThat(bad.statusCode()).isEqualTo(422);
        assertThat(bad.body()).contains("\"/title\"");
        assertThat(ana.api("POST", address + "/publication", "{}", "If-Match", etag(composed))
                        .statusCode())
                .isEqualTo(412);
        assertThat(ana.api("POST", address + "/publication", "{}", "If-Match", etag(edited))
                        .statusCode())
                .isEqualTo(200);
        assertThat(ana.api("DELETE", address, "{}", "If-Match", etag(edited)).statusCode())
                .isEqualTo(422);
        assertThat(ana.api("POST", address + "/postings", "{\"where\": \"Board\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(ana.api("POST", address + "/corrections", "{\"reason\": \"Wrong\"}")
                        .statusCode())
                .isEqualTo(201);
        assertThat(ana.api("POST", address + "/withdrawal", "{\"reason\": \"Wrong\"}")
                        .body())
                .contains("\"withdrawn\"");
    }

    @Test
    void programs_of_strangers_find_nothing_to_write() {
        var stranger = of("oulu", Role.PARTNER_COMMUNICATION);
        String address = "/api/v1" + draft;
        for (String work : List.of("/publication", "/corrections", "/withdrawal", "/postings")) {
            assertThat(stranger.api("POST", address + work, "{}").statusCode()).isEqualTo(404);
            assertThat(somebody().api("POST", address + work, "{}").statusCode())
                    .isEqualTo(401);
        }
        assertThat(stranger.api("PUT", address, "{}").statusCode()).isEqualTo(404);
        assertThat(stranger.api("DELETE", address, "{}").statusCode()).isEqualTo(404);
        assertThat(stranger.api(
                                "POST",
                                "/api/v1/networks/di4c/notices",
                                "{\"partner\": \"botosani\", \"language\": \"ro\"}")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void a_public_version_does_not_name_its_original_while_that_is_a_draft() {
        String original = notice().slug().text();
        var version = ana.post(NEW, "partner", "botosani", "language", "ro", "translates", original);
        String address = location(version).replace("/wording", "");
        ana.post(address + "/publication", "revision", revision(page(ana.get(address + "/publication"))));
        assertThat(get("/api/v1" + address).statusCode()).isEqualTo(200);
        assertThat(get("/api/v1" + address).body()).doesNotContain("\"" + original + "\"");
    }

    private HttpResponse<String> save(String title, String text) {
        var answer = ana.post(
                draft + "/wording",
                "revision",
                revision(page(ana.get(draft + "/wording"))),
                "title",
                title,
                "text",
                text);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer;
    }

    private Notice notice() {
        return notices.notice(draft.replace("/notices/", "")).orElseThrow();
    }

    private Someone of(String partner, Role role) {
        return as("Ana of " + partner, Held.of(role, Scope.partner(URBACT, DI4C, new Slug(partner))));
    }

    private Someone secretariat() {
        return as("Sam", Held.of(Role.SECRETARIAT, Scope.programme(URBACT)));
    }

    private static String revision(Document page) {
        return page.expectFirst("input[name=revision]").val();
    }

    private static Document page(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body());
    }

    private static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }

    private static String etag(HttpResponse<?> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }
}
