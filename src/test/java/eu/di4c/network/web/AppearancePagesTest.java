package eu.di4c.network.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.SampleTest;
import eu.di4c.Someone;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Colour;
import eu.di4c.kernel.Held;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.Slug;
import eu.di4c.network.Crest;
import eu.di4c.network.Ground;
import eu.di4c.network.Networks;
import eu.di4c.network.Picture;
import eu.di4c.site.Words;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A city gives its pages its colour and its crest, and they can be read whatever it gives. */
class AppearancePagesTest extends SampleTest {

    private static final Scope PARTNER = Scope.partner(new Slug("urbact-3"), new Slug("di4c"), new Slug("botosani"));
    private static final String FORM = "/cities/botosani/appearance";
    private static final String API = "/api/v1/cities/botosani";

    @Autowired
    private Networks networks;

    private Someone officer() {
        return as("Irina", Held.of(Role.PARTNER_COORDINATOR, PARTNER));
    }

    private static Document page(Someone reader, String path) {
        return Jsoup.parse(reader.get(path).body());
    }

    private static byte[] png(int side) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    private static String revision(Someone officer) {
        return page(officer, FORM).select("[name=revision]").attr("value");
    }

    private void give(Someone officer, String accent, byte[] crest, String alt) {
        var answer = officer.postFile(
                FORM,
                "crest.png",
                "crest.png",
                crest,
                "revision",
                revision(officer),
                "accent",
                accent,
                "crest.alt.ro",
                alt);
        assertThat(answer.headers().firstValue("Location")).as(answer.body()).hasValue("/cities/botosani");
    }

    @Test
    void a_city_without_a_colour_looks_like_all_and_has_no_sheet() {
        assertThat(page(somebody(), "/cities/botosani").select("link[href*=theme], .host"))
                .isEmpty();
        assertThat(get("/cities/botosani/theme.css").statusCode()).isEqualTo(404);
        assertThat(get("/cities/botosani/crest.png").statusCode()).isEqualTo(404);
    }

    @Test
    void its_pages_and_those_of_its_partners_take_colour_name_and_crest_and_no_others_do() throws IOException {
        give(officer(), "#FFD700", png(64), "O stemă fictivă");
        for (String path : new String[] {
            "/cities/botosani", "/networks/di4c/partners/botosani", "/networks/di4c/partners/botosani/budget"
        }) {
            var page = page(somebody(), path + "?lang=en");
            assertThat(page.select("head link[rel=stylesheet]").eachAttr("href").getLast())
                    .as(path)
                    .isEqualTo("/cities/botosani/theme.css?of=ffd700");
            assertThat(page.select(".top .host").text()).as(path).isEqualTo("Botoșani");
            var crest = page.select(".top .host img");
            assertThat(crest.attr("alt")).isEqualTo("O stemă fictivă");
            assertThat(crest.attr("lang")).isEqualTo("ro");
            assertThat(download(crest.attr("src")).body()).isEqualTo(png(64));
        }
        for (String path : List.of("/", "/networks/di4c", "/cities", "/cities/oulu", "/cities/nowhere")) {
            assertThat(page(somebody(), path).select("link[href*=theme], .host"))
                    .as(path)
                    .isEmpty();
        }
    }

    @Test
    void the_sheet_holds_the_shades_of_day_and_night_for_screens_and_is_asked_for_once() throws IOException {
        give(officer(), "#ffd700", png(64), "O stemă fictivă");
        var sheet = get("/cities/botosani/theme.css");
        var gold = Colour.of("#ffd700");
        assertThat(sheet.body().lines())
                .first()
                .asString()
                .startsWith("@media screen {")
                .contains("--accent: " + Ground.DAY.of(gold).accent() + ";");
        assertThat(sheet.body().lines())
                .last()
                .asString()
                .startsWith("@media screen and (prefers-color-scheme: dark) {")
                .contains("--accent: #ffd700;");
        assertThat(sheet.headers().firstValue("Content-Type").orElse("")).startsWith("text/css");
        assertThat(sheet.headers().firstValue("Cache-Control").orElse("")).contains("public");
        String tag = sheet.headers().firstValue("ETag").orElseThrow();
        assertThat(get("/cities/botosani/theme.css", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
    }

    @Test
    void a_colour_is_looked_at_by_day_and_by_night_before_it_is_stored() {
        var page = page(officer(), FORM + "?accent=%23ffd700&lang=en");
        assertThat(page.select("#f-accent").attr("value")).isEqualTo("#ffd700");
        assertThat(page.select(".shades-of h2").eachText()).containsExactly("By day", "By night");
        var facts = page.select(".shades-of dd").eachText();
        assertThat(facts.getFirst())
                .contains(Ground.DAY.of(Colour.of("#ffd700")).accent().toString(), "darkened");
        assertThat(facts.get(1)).matches("4\\.[5-9] to 1");
        assertThat(facts.get(2)).contains("as it was given");
        assertThat(page(somebody(), "/cities/botosani").select("link[href*=theme]"))
                .isEmpty();
        assertThat(officer().get(FORM + "?accent=gold").statusCode()).isEqualTo(422);
    }

    @Test
    void a_refused_form_keeps_what_was_typed_and_names_the_wrong_field() {
        var answer = officer()
                .postFile(
                        FORM,
                        "crest.png",
                        "crest.png",
                        "<svg/>".getBytes(StandardCharsets.UTF_8),
                        "accent",
                        "gold",
                        "crest.alt.en",
                        "A crest");
        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select("#errors a").eachAttr("href")).containsExactly("#f-accent", "#f-crest-png");
        assertThat(page.select("#f-accent").attr("value")).isEqualTo("gold");
        assertThat(page.select("#f-crest-alt-en").attr("value")).isEqualTo("A crest");
    }

    @Test
    void a_crest_that_moves_is_not_let_in_and_one_that_came_in_before_that_was_asked_still_shows() throws IOException {
        byte[] moving = moving();
        var answer = officer()
                .postFile(FORM, "crest.png", "crest.png", moving, "revision", revision(officer()), "crest.alt.en", "A");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).select("#errors a").eachAttr("href"))
                .containsExactly("#f-crest-png");

        var picture = new Picture(moving);
        networks.put(Actor.system(), picture);
        var city = networks.city(new Slug("botosani")).orElseThrow();
        var crest = new Crest(picture.mark(), LocalText.of("en", "A"));
        networks.put(Actor.system(), city.looking(Optional.empty(), Optional.of(crest)));
        String shown =
                page(somebody(), "/cities/botosani").select(".top .host img").attr("src");
        assertThat(download(shown).body()).isEqualTo(moving);
    }

    /** A picture that says before it begins that it moves. */
    private static byte[] moving() throws IOException {
        int head = 33;
        byte[] still = png(64);
        return ByteBuffer.allocate(still.length + 20)
                .put(still, 0, head)
                .putInt(8)
                .put("acTL".getBytes(StandardCharsets.US_ASCII))
                .putLong(0)
                .putInt(0)
                .put(still, head, still.length - head)
                .array();
    }

    @Test
    void a_crest_needs_words_and_stays_until_it_is_taken_away() throws IOException {
        var officer = officer();
        assertThat(officer.postFile(FORM, "crest.png", "crest.png", png(32), "revision", revision(officer))
                        .statusCode())
                .isEqualTo(422);
        give(officer, "", png(32), "O stemă fictivă");
        officer.post(FORM, "revision", revision(officer), "accent", "#112233", "crest.alt.ro", "Alte cuvinte");
        assertThat(page(somebody(), "/cities/botosani").select(".host img").attr("alt"))
                .isEqualTo("Alte cuvinte");
        officer.post(FORM, "revision", revision(officer), "accent", "", "crest.alt.ro", "x", "gone", "on");
        assertThat(page(somebody(), "/cities/botosani").select(".host, link[href*=theme]"))
                .isEmpty();
        assertThat(get("/cities/botosani/crest.png").statusCode()).isEqualTo(404);
    }

    @Test
    void a_picture_that_no_city_shows_is_not_kept() throws IOException {
        var officer = officer();
        give(officer, "", png(40), "O stemă fictivă");
        String mark = networks.city(new Slug("botosani"))
                .orElseThrow()
                .crest()
                .orElseThrow()
                .picture();
        assertThat(networks.picture(mark)).isPresent();
        give(officer, "", png(41), "O altă stemă fictivă");
        assertThat(networks.picture(mark)).isEmpty();
    }

    @Test
    void details_and_help_of_the_city_leave_its_look() throws IOException {
        var officer = officer();
        give(officer, "#112233", png(32), "O stemă fictivă");
        officer.api("PUT", API, "{\"country\": \"RO\", \"names\": {\"ro\": \"Botoșani\"}}", "If-Match", "*");
        officer.api("PUT", API + "/help", "{\"telephone\": \"112\"}", "If-Match", "*");
        assertThat(get(API).body()).contains("\"accent\":\"#112233\"", "/cities/botosani/crest.png");
    }

    @Test
    void only_who_may_edit_the_city_reaches_the_form() {
        var other = as(
                "Aino",
                Held.of(
                        Role.PARTNER_COORDINATOR,
                        Scope.partner(new Slug("urbact-3"), new Slug("di4c"), new Slug("oulu"))));
        assertThat(other.get(FORM).statusCode()).isEqualTo(404);
        assertThat(other.post(FORM, "accent", "#112233").statusCode()).isEqualTo(404);
    }

    @Test
    void a_program_gives_colour_and_crest_and_takes_them_away() throws IOException {
        var officer = officer();
        String crest = "{\"alt\": {\"en\": \"A fictitious crest\"}, \"png\": \"%s\"}"
                .formatted(Base64.getEncoder().encodeToString(png(48)));
        var answer = officer.api(
                "PUT", API + "/appearance", "{\"accent\": \"#112233\", \"crest\": " + crest + "}", "If-Match", "*");
        assertThat(answer.body()).contains("\"accent\":\"#112233\"", "A fictitious crest");
        assertThat(download("/cities/botosani/crest.png").body()).isEqualTo(png(48));
        String kept = "{\"accent\": null, \"crest\": {\"alt\": {\"en\": \"Other words\"}}}";
        assertThat(officer.api("PUT", API + "/appearance", kept, "If-Match", "*")
                        .body())
                .contains("\"accent\":null", "Other words");
        assertThat(officer.api("PUT", API + "/appearance", "{\"crest\": {\"png\": \"%%%\"}}", "If-Match", "*")
                        .statusCode())
                .isEqualTo(422);
        assertThat(officer.api("PUT", API + "/appearance", "{}", "If-Match", "*")
                        .body())
                .contains("\"crest\":null");
    }

    @Test
    void the_installation_of_one_city_looks_like_it_on_every_page() throws IOException {
        give(officer(), "#112233", png(32), "O stemă fictivă");
        var own = new OwnCity(networks, "botosani").of("/networks", Actor.system(), Words.in(Language.EN));
        assertThat(own.orElseThrow().style()).hasValue("/cities/botosani/theme.css?of=112233");
        assertThat(new OwnCity(networks, "").of("/networks", Actor.system(), Words.in(Language.EN)))
                .isEmpty();
        assertThat(own.orElseThrow().home().href()).isEqualTo("/cities/botosani");
    }
}
