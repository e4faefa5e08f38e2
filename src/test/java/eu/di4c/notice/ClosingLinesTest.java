package eu.di4c.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.di4c.SampleTest;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Language;
import eu.di4c.notice.NoticeAnswer.Done;
import eu.di4c.site.Words;
import eu.di4c.translation.NewPhrasing;
import eu.di4c.translation.Phrasings;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What stands under a notice is as it was when it was published, whatever the installation says by then. */
class ClosingLinesTest extends SampleTest {

    private static final Actor ANA = Actor.commandLine("ana");
    private static final String ASK = "notice.contact.text";
    private static final String CORRECTS = "notice.corrects.text";

    @Autowired
    private Notices notices;

    @Autowired
    private Phrasings phrasings;

    private Notice draft() {
        var order = new ComposeNotice("di4c", "botosani", Language.RO, LocalDate.of(2020, 5, 7), Optional.empty());
        var draft = ((Done) notices.compose(ANA, order)).notice();
        var words = draft.wording();
        return ((Done) notices.edit(
                        ANA,
                        draft.slug(),
                        draft.revision(),
                        new Wording(
                                words.title(),
                                words.subject(),
                                words.body(),
                                words.number(),
                                words.dated(),
                                Optional.of("Primăria, etajul 2"))))
                .notice();
    }

    private Notice published(Notice draft) {
        return ((Done) notices.publish(ANA, draft.slug())).notice();
    }

    private void say(String key, Optional<String> words) {
        var text = phrasings.texts(ANA, Language.RO).stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
        phrasings.put(ANA, new NewPhrasing(key, Language.RO, text.mark(), words));
    }

    @AfterEach
    void the_installation_says_what_it_said() {
        say(ASK, Optional.empty());
        say(CORRECTS, Optional.empty());
    }

    private String page(Notice notice) {
        return Jsoup.parse(get("/notices/" + notice.slug(), "Accept-Language", "ro")
                        .body())
                .select("article.letter")
                .text();
    }

    @Test
    void they_stay_when_their_words_are_changed_and_a_draft_takes_the_new_ones() {
        var notice = published(draft());
        var later = draft();
        assertThat(page(notice)).contains("Informații suplimentare: Primăria, etajul 2");
        say(ASK, Optional.of("Întrebări puteți pune la: {0}"));
        assertThat(page(notice))
                .contains("Informații suplimentare: Primăria, etajul 2")
                .doesNotContain("Întrebări");
        assertThat(NoticePaper.of(notices.notice(notice.slug().text()).orElseThrow(), Optional.empty())
                        .body()
                        .toString())
                .contains("Informații suplimentare")
                .doesNotContain("Întrebări");
        assertThat(NoticePaper.text(later, Optional.empty()).toString())
                .contains("Întrebări puteți pune la: Primăria, etajul 2");
        assertThat(page(published(later))).contains("Întrebări puteți pune la: Primăria, etajul 2");
    }

    @Test
    void those_of_a_correction_stay_too() {
        var notice = published(draft());
        var correction = published(((Done) notices.correct(ANA, notice.slug(), "Sumă greșită")).notice());
        var words = Words.in(Language.RO);
        String title = notice.wording().title();
        String before = words.of(
                CORRECTS,
                title,
                words.date(LocalDate.ofInstant(notice.published().orElseThrow(), ZoneOffset.UTC)));
        assertThat(before).contains(title);
        say(CORRECTS, Optional.of("În loc de „{0}”, {1}."));
        assertThat(page(correction))
                .contains(before, "Motivul: Sumă greșită.")
                .doesNotContain(notice.slug().text())
                .doesNotContain("În loc de");
    }

    @Test
    void no_other_step_fixes_them() {
        assertThatThrownBy(() -> new Step(
                        Step.Kind.DRAFTED,
                        Instant.EPOCH,
                        "ana",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("Lines")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
