package eu.di4c.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import eu.di4c.kernel.Language;
import eu.di4c.mailing.LetterSamples;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A letter as a mail program shows it: the same standards as for pages. */
class LetterTest {

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"EN", "RO", "EL"})
    void a_letter_passes_what_pages_pass(Language language) {
        try (var page = Chromium.ONE.newPage()) {
            page.setContent(LetterSamples.html(language));
            for (int width : List.of(1280, 320)) {
                page.setViewportSize(width, 800);
                assertThat(new AxeBuilder(page).setLegacyMode(true).analyze().getViolations())
                        .extracting(rule -> rule.getId() + ": " + rule.getNodes())
                        .isEmpty();
                assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                        .isEqualTo(true);
            }
        }
    }
}
