package eu.di4c.site.form;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.kernel.Language;
import eu.di4c.kernel.LocalText;
import java.util.LinkedHashMap;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** In a form a text stands open in its original and in the reader's language; the others are folded away, the filled first. */
class FormLanguagesTest {

    private static Form inFourLanguages() {
        var versions = new LinkedHashMap<Locale, String>();
        versions.put(Locale.forLanguageTag("ro"), "Oraș");
        versions.put(Locale.forLanguageTag("en"), "City");
        versions.put(Locale.forLanguageTag("lv"), "Pilsēta");
        versions.put(Locale.forLanguageTag("hu"), "Város");
        return Form.empty().with("title", new LocalText(versions));
    }

    @Test
    void the_original_and_the_readers_are_open() {
        assertThat(inFourLanguages().languages("title", Language.FI)).containsExactly("ro", "fi");
        assertThat(inFourLanguages().languages("title", Language.RO)).containsExactly("ro");
    }

    @Test
    void the_others_are_folded_away_and_counted() {
        var form = inFourLanguages();
        assertThat(form.otherLanguages("title", Language.FI))
                .startsWith("en", "lv", "hu")
                .hasSize(8)
                .doesNotContain("ro", "fi")
                .doesNotHaveDuplicates();
        assertThat(form.otherLanguagesFilled("title", Language.FI)).isEqualTo(3);
    }

    @Test
    void one_in_which_something_is_wrong_is_open() {
        var refused = inFourLanguages().refused("title.lv", "Too long");
        assertThat(refused.otherLanguagesOpen("title", Language.FI)).isTrue();
        assertThat(refused.languages("title", Language.FI)).containsExactly("ro", "fi");
        assertThat(inFourLanguages().otherLanguagesOpen("title", Language.FI)).isFalse();
    }

    @Test
    void one_that_somebody_else_has_changed_is_open() {
        var theirs = inFourLanguages().with("title.el", "Πόλη");
        var overtaken = inFourLanguages().overtaken(theirs);
        assertThat(overtaken.otherLanguagesOpen("title", Language.FI)).isTrue();
        assertThat(overtaken.languages("title", Language.FI)).containsExactly("ro", "fi");
    }

    @Test
    void where_nothing_stands_yet_the_readers_and_english_are_open() {
        assertThat(Form.empty().languages("title", Language.FI)).containsExactly("fi", "en");
    }
}
