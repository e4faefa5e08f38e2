package eu.di4c.overview.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.SampleTest;
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
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the first page tells of notices. */
class FirstPageNoticesTest extends SampleTest {

    private static final Actor BY = Actor.system();

    @Autowired
    private Notices notices;

    @Test
    void many_drafts_of_a_network_are_one_line_that_leads_to_them_all() {
        for (int draft = 0; draft < 3; draft++) {
            draft();
        }
        var officer = as(
                "Ana",
                Held.of(
                        Role.PARTNER_COORDINATOR,
                        Scope.partner(new Slug("urbact-3"), new Slug("di4c"), new Slug("botosani"))));
        var steps = Jsoup.parse(officer.get("/").body()).select(".next a").eachAttr("href");
        assertThat(steps)
                .contains("/networks/di4c/notices/drafts")
                .noneMatch(address -> address.startsWith("/notices/"));
        assertThat(officer.get("/networks/di4c/notices/drafts").statusCode()).isEqualTo(200);
    }

    @Test
    void a_correction_among_the_latest_notices_says_that_it_is_one() {
        var wrong = done(notices.publish(BY, draft().slug()));
        var right = done(notices.publish(
                BY, done(notices.correct(BY, wrong.slug(), "Fictiv")).slug()));
        var page = Jsoup.parse(get("/", "Accept-Language", "en").body());
        assertThat(page.select("li:has(a[href=/notices/" + right.slug() + "]) .tag")
                        .eachText())
                .containsExactly("Correction");
        assertThat(page.select("li:has(a[href=/notices/" + wrong.slug() + "]) .tag"))
                .isEmpty();
    }

    private Notice draft() {
        return done(notices.compose(
                BY, new ComposeNotice("di4c", "botosani", Language.RO, LocalDate.of(2020, 5, 7), Optional.empty())));
    }

    private static Notice done(NoticeAnswer answer) {
        return switch (answer) {
            case NoticeAnswer.Done(Notice notice) -> notice;
            case NoticeAnswer.Refused refused -> throw new AssertionError(refused.because());
        };
    }
}
