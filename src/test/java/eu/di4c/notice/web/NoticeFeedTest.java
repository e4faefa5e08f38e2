package eu.di4c.notice.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.SampleTest;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Language;
import eu.di4c.notice.ComposeNotice;
import eu.di4c.notice.Notice;
import eu.di4c.notice.NoticeAnswer.Done;
import eu.di4c.notice.Notices;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class NoticeFeedTest extends SampleTest {

    private static final Actor ANA = Actor.commandLine("ana");
    private static final String OF_NETWORK = "/networks/di4c/notices/feed.atom";
    private static final String OF_CITY = "/cities/botosani/notices/feed.atom";

    @Autowired
    private Notices notices;

    @Test
    void a_network_and_a_city_have_feeds_of_their_own() {
        var botosani = published("botosani");
        var oulu = published("oulu");
        assertThat(told(OF_NETWORK)).contains(name(botosani), name(oulu));
        assertThat(told(OF_CITY)).contains(name(botosani)).doesNotContain(name(oulu));
        assertThat(told("/cities/oulu/notices/feed.atom")).contains(name(oulu)).doesNotContain(name(botosani));
        for (String nowhere : List.of("/networks/nowhere/notices/feed.atom", "/cities/nowhere/notices/feed.atom")) {
            assertThat(get(nowhere).statusCode()).as(nowhere).isEqualTo(404);
        }
    }

    @Test
    void a_feed_speaks_the_language_of_its_address_and_each_notice_its_own() {
        var notice = published("botosani");
        var feed = feed(OF_NETWORK + "?lang=fi");
        assertThat(feed.expectFirst("feed").attr("xml:lang")).isEqualTo("fi");
        assertThat(feed.expectFirst("feed > title").text()).isEqualTo("DI4C: julkiset tiedotteet");
        assertThat(feed.expectFirst("feed > link[rel=self]").attr("href")).endsWith(OF_NETWORK + "?lang=fi");
        assertThat(feed.expectFirst("feed > link[rel=alternate]").attr("href"))
                .endsWith("/networks/di4c/notices?lang=fi");
        assertThat(entry(feed, notice).attr("xml:lang")).isEqualTo("ro");
        assertThat(feed(OF_NETWORK).expectFirst("feed").attr("xml:lang")).isEqualTo("en");
        assertThat(Jsoup.parse(get(OF_CITY, "Accept-Language", "it").body(), Parser.xmlParser())
                        .expectFirst("feed")
                        .attr("xml:lang"))
                .isEqualTo("it");
    }

    @Test
    void an_unknown_language_is_no_feed_and_no_feed_leaves_a_cookie() {
        for (String feed : List.of(
                "/notices/feed.atom",
                OF_NETWORK,
                OF_CITY,
                "/networks/di4c/calendar.ics",
                "/cities/botosani/calendar.ics",
                "/networks/di4c/people/claudiu-nanea/calendar.ics")) {
            assertThat(get(feed + "?lang=xx").statusCode()).as(feed).isEqualTo(404);
            assertThat(get(feed + "?lang=").statusCode()).as(feed).isEqualTo(404);
            var answer = get(feed + "?lang=ro");
            assertThat(answer.statusCode()).as(feed).isEqualTo(200);
            assertThat(answer.headers().firstValue("Set-Cookie")).as(feed).isEmpty();
        }
    }

    @Test
    void a_calendar_speaks_the_language_of_its_address() {
        assertThat(get("/networks/di4c/calendar.ics?lang=ro").body()).contains("Se cunoaște doar luna");
        assertThat(get("/networks/di4c/calendar.ics?lang=en", "Accept-Language", "ro")
                        .body())
                .contains("Known to the month");
    }

    @Test
    void a_correction_is_a_newer_version_of_the_entry_that_it_corrects() {
        var notice = published("botosani");
        var correction = ((Done) notices.correct(ANA, notice.slug(), "Sumă greșită")).notice();
        assertThat(entry(feed(OF_CITY), notice).select("category")).isEmpty();
        var shown = ((Done) notices.publish(ANA, correction.slug())).notice();
        var entry = entry(feed(OF_CITY + "?lang=en"), notice);
        assertThat(entry.expectFirst("link[rel=alternate]").attr("href")).endsWith("/notices/" + correction.slug());
        assertThat(entry.expectFirst("updated").text())
                .isEqualTo(shown.updated().toString());
        assertThat(entry.expectFirst("published").text())
                .isEqualTo(notice.published().orElseThrow().toString());
        assertThat(entry.expectFirst("category").attr("label")).isEqualTo("Correction");
        assertThat(told(OF_CITY)).doesNotContain(name(correction));
        notices.withdraw(ANA, correction.slug(), "Totuși corectă");
        assertThat(entry(feed(OF_CITY), notice)
                        .expectFirst("link[rel=alternate]")
                        .attr("href"))
                .endsWith("/notices/" + notice.slug());
    }

    @Test
    void a_withdrawn_notice_leaves_a_tombstone_with_the_reason() {
        var notice = published("botosani");
        var withdrawn = ((Done) notices.withdraw(ANA, notice.slug(), "Publicat din greșeală")).notice();
        var feed = feed(OF_NETWORK);
        assertThat(told(OF_NETWORK)).doesNotContain(name(notice));
        var grave = feed.select("at|deleted-entry").stream()
                .filter(one -> one.attr("ref").equals(name(notice)))
                .findFirst()
                .orElseThrow();
        assertThat(grave.attr("when")).isEqualTo(withdrawn.updated().toString());
        assertThat(grave.expectFirst("at|comment").text()).isEqualTo("Publicat din greșeală");
        assertThat(feed.expectFirst("feed").attr("xmlns:at")).isEqualTo("http://purl.org/atompub/tombstones/1.0");
    }

    @Test
    void the_newest_comes_first_and_no_more_than_fifty() {
        for (int count = 0; count < 52; count++) {
            published("oulu");
        }
        var newest = published("botosani");
        var feed = feed(OF_NETWORK);
        var entries = feed.select("feed > entry, feed > at|deleted-entry");
        assertThat(entries).hasSize(50);
        assertThat(entries.getFirst().expectFirst("id").text()).isEqualTo(name(newest));
        assertThat(entries.stream()
                        .map(entry -> Instant.parse(
                                entry.hasAttr("when")
                                        ? entry.attr("when")
                                        : entry.expectFirst("updated").text()))
                        .toList())
                .isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void what_has_not_changed_is_not_sent_again() {
        published("botosani");
        var first = get(OF_CITY);
        String digest = first.headers().firstValue("ETag").orElseThrow();
        String changed = first.headers().firstValue("Last-Modified").orElseThrow();
        assertThat(get(OF_CITY, "If-None-Match", digest).statusCode()).isEqualTo(304);
        assertThat(get(OF_CITY, "If-Modified-Since", changed).statusCode()).isEqualTo(304);
        assertThat(get(OF_CITY + "?lang=ro", "If-None-Match", digest).statusCode())
                .isEqualTo(200);
        published("botosani");
        assertThat(get(OF_CITY, "If-None-Match", digest).statusCode()).isEqualTo(200);
    }

    @Test
    void pages_lead_to_the_feeds_in_their_language() {
        leads("/networks/di4c", OF_NETWORK);
        leads("/networks/di4c/notices", OF_NETWORK);
        leads("/cities/botosani", OF_CITY);
        leads("/notices", "/notices/feed.atom");
        assertThat(get("/cities/botosani", "Accept-Language", "ro").body())
                .contains("/cities/botosani/calendar.ics?lang=ro");
    }

    private void leads(String page, String feed) {
        var shown = Jsoup.parse(get(page, "Accept-Language", "ro").body());
        assertThat(shown.select("head link[rel=alternate][type=application/atom+xml]")
                        .eachAttr("href"))
                .as(page)
                .containsExactly(feed + "?lang=ro");
        assertThat(shown.select("main a").eachAttr("href")).as(page).contains(feed + "?lang=ro");
    }

    private static String name(Notice notice) {
        return "urn:uuid:" + notice.id().value();
    }

    private List<String> told(String address) {
        return feed(address).select("entry > id").eachText();
    }

    private static Element entry(Document feed, Notice notice) {
        return feed.select("entry").stream()
                .filter(entry -> entry.expectFirst("id").text().equals(name(notice)))
                .findFirst()
                .orElseThrow();
    }

    private Document feed(String address) {
        var answer = get(address, "Accept-Language", "en");
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/atom+xml");
        return Jsoup.parse(answer.body(), Parser.xmlParser());
    }

    private Notice published(String partner) {
        var draft = (Done) notices.compose(
                ANA, new ComposeNotice("di4c", partner, Language.RO, LocalDate.of(2020, 6, 10), Optional.empty()));
        return ((Done) notices.publish(ANA, draft.notice().slug())).notice();
    }
}
