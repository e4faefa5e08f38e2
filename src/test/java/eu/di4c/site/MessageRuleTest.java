package eu.di4c.site;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.kernel.Language;
import eu.di4c.site.MessageRule.Wrong;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What words of a message are not taken, and why. */
class MessageRuleTest {

    private static List<Wrong> wrong(Language language, String words, String english) {
        return MessageRule.faults(language, words, english).stream()
                .map(MessageRule.Fault::wrong)
                .toList();
    }

    @Test
    void words_with_the_same_places_and_all_plural_forms_are_taken() {
        assertThat(wrong(
                        Language.RO,
                        "{1}: {0, plural, one {# oraș} few {# orașe} other {# de orașe}}",
                        "{0, plural, one {# city} other {# cities}} of {1}"))
                .isEmpty();
        assertThat(wrong(Language.FI, "{0} kpl", "{0, plural, one {# piece} other {# pieces}}"))
                .isEmpty();
    }

    @Test
    void a_plural_form_that_the_language_needs_is_missed() {
        assertThat(wrong(
                        Language.RO,
                        "{0, plural, one {# oraș} other {# orașe}}",
                        "{0, plural, one {# city} other {# cities}}"))
                .containsExactly(Wrong.PLURAL);
    }

    @Test
    void places_are_those_of_english_and_a_choice_has_its_choices() {
        assertThat(wrong(Language.FI, "Yhteensä", "Total {0}")).containsExactly(Wrong.PLACES);
        assertThat(wrong(Language.FI, "Yhteensä {1}", "Total {0}")).containsExactly(Wrong.PLACES);
        assertThat(wrong(
                        Language.FI,
                        "{0, select, past {oli} other {on}}",
                        "{0, select, past {was} future {will be} other {is}}"))
                .containsExactly(Wrong.PLACES);
    }

    @Test
    void what_is_only_put_in_is_not_counted() {
        assertThat(wrong(Language.EN, "{0, plural, one {one city} other {# cities}}", "City {0}"))
                .containsExactly(Wrong.KIND);
        assertThat(wrong(Language.EN, "{0, number, integer}", "City {0}")).containsExactly(Wrong.KIND);
    }

    @Test
    void what_cannot_be_read_or_seen_and_markup_and_cedillas_are_refused() {
        assertThat(wrong(Language.EN, "{0", "{0}")).containsExactly(Wrong.UNREADABLE);
        assertThat(wrong(Language.EN, "<b>{0}</b>", "{0}")).containsExactly(Wrong.MARKUP);
        assertThat(wrong(Language.EN, "a&nbsp;b", "a b")).containsExactly(Wrong.MARKUP);
        assertThat(wrong(Language.EN, "a < b & c", "a")).isEmpty();
        assertThat(wrong(Language.RO, "oraşe", "cities")).containsExactly(Wrong.CEDILLA);
        assertThat(wrong(Language.EN, "a\u0007", "a")).containsExactly(Wrong.SIGNS);
        assertThat(wrong(Language.EN, "a".repeat(MessageRule.LONGEST + 1), "a")).containsExactly(Wrong.LONG);
    }
}
