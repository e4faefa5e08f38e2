package eu.di4c.translation;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.kernel.Language;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How a message of the interface stands. */
class InterfaceTextTest {

    private static InterfaceText text(String english, Optional<Phrasing> latest) {
        return new InterfaceText("site.home", Language.RO, english, "Home", "Acasă", latest);
    }

    private static Optional<Phrasing> said(Optional<String> words, String program, String english) {
        return Optional.of(new Phrasing("site.home", Language.RO, words, program, english, "Ana", Instant.EPOCH));
    }

    @Test
    void words_of_the_program_wait_until_somebody_says_that_they_hold() {
        assertThat(text("Home", Optional.empty()).standing()).isEqualTo(Standing.UNCONFIRMED);
        assertThat(text("Home", said(Optional.empty(), "Acasă", "Home")).standing())
                .isEqualTo(Standing.CONFIRMED);
        assertThat(text("Home", said(Optional.empty(), "Pagina de start", "Home"))
                        .standing())
                .as("a later version says it otherwise")
                .isEqualTo(Standing.UNCONFIRMED);
    }

    @Test
    void own_words_are_outdated_when_english_says_something_else() {
        var own = said(Optional.of("Prima pagină"), "Acasă", "Home");
        assertThat(text("Home", own).standing()).isEqualTo(Standing.CHANGED);
        assertThat(text("Home", own).words()).isEqualTo("Prima pagină");
        assertThat(text("Start", own).standing()).isEqualTo(Standing.OUTDATED);
        assertThat(text("Start", own).source()).contains("Home");
    }

    @Test
    void words_of_the_program_are_outdated_when_english_is_reworded_here() {
        assertThat(text("Start", Optional.empty()).standing()).isEqualTo(Standing.OUTDATED);
        assertThat(text("Start", Optional.empty()).source()).contains("Home");
        assertThat(text("Start", said(Optional.empty(), "Acasă", "Start")).standing())
                .isEqualTo(Standing.CONFIRMED);
    }
}
