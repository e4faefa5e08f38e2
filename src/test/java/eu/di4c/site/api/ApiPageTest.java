package eu.di4c.site.api;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.SampleTest;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Held;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.notice.ComposeNotice;
import eu.di4c.notice.Notice;
import eu.di4c.notice.NoticeAnswer;
import eu.di4c.notice.Notices;
import java.time.LocalDate;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ApiPageTest extends SampleTest {

    @Autowired
    private Notices notices;

    /** The page shows an example of each kind of thing, so there must be one of each. */
    @BeforeEach
    void a_notice_is_published() {
        if (notices.all(1).isEmpty()) {
            var order = new ComposeNotice("di4c", "botosani", Language.RO, LocalDate.of(2020, 5, 7), Optional.empty());
            if (notices.compose(Actor.system(), order) instanceof NoticeAnswer.Done(Notice draft)) {
                notices.publish(Actor.system(), draft.slug());
            }
        }
    }

    @Test
    void every_question_of_the_description_is_on_the_page_and_its_example_opens() {
        var page = page("en");
        assertThat(page.select("h3 + p code").eachText())
                .contains("GET /api/v1/networks", "GET /api/v1/networks/{network}/partners/{partner}/budget");
        var examples = page.select("dl a[href^=/api/v1/]").eachAttr("href");
        var keeper = as("Keeper", Held.of(Role.ADMINISTRATOR, Scope.EVERYWHERE));
        assertThat(examples)
                .hasSizeGreaterThan(25)
                .allSatisfy(address ->
                        assertThat(keeper.get(address).statusCode()).as(address).isEqualTo(200));
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
