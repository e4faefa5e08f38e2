package eu.di4c.site.api;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.SampleTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ApiPageTest extends SampleTest {

    @Test
    void every_question_of_the_description_is_on_the_page_and_its_example_opens() {
        var page = page("en");
        assertThat(page.select("h3 + p code").eachText())
                .contains("GET /api/v1/networks", "GET /api/v1/networks/{network}/partners/{partner}/budget");
        var examples = page.select("dl a[href^=/api/v1/]").eachAttr("href");
        assertThat(examples)
                .hasSameSizeAs(page.select("h3 + p code"))
                .allSatisfy(address ->
                        assertThat(get(address).statusCode()).as(address).isEqualTo(200));
    }

    @Test
    void every_form_that_is_named_is_explained() {
        var page = page("en");
        assertThat(page.select("a[href^=#]").not(".skip").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(anchor -> assertThat(page.getElementById(anchor.substring(1)))
                        .as(anchor)
                        .isNotNull());
    }

    @Test
    void the_page_speaks_the_readers_language_and_marks_what_is_english() {
        var page = page("ro");
        assertThat(page.select("h1").text()).isEqualTo("Date și API");
        assertThat(page.select("h3 span[lang=en]").eachText()).contains("One city");
    }

    private Document page(String language) {
        var answer = get("/api?lang=" + language);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }
}
