package eu.di4c.search;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.kernel.Language;
import eu.di4c.kernel.SearchKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexemesTest {

    @ParameterizedTest
    @CsvSource({
        "τρικαλα, trikala", "αθηνα, athina", "ευβοια, evvoia", "ευχαριστω, efcharisto", "αγγελος, angelos",
        "μπακαλης, bakalis", "ουρανος, ouranos", "ψυχη, psychi", "λαμπρος, lampros", "oulu, oulu"
    })
    void greek_is_written_in_latin_letters(String greek, String latin) {
        assertThat(Latin.of(SearchKey.of(greek).key())).isEqualTo(latin);
    }

    @Test
    void a_cedilla_is_a_comma_before_the_ending_goes() {
        assertThat(Stems.of("strategiilor", Language.RO)).containsAll(Stems.of("strategie", Language.RO));
        assertThat(Stems.of("oraşelor", Language.RO)).isEqualTo(Stems.of("orașelor", Language.RO));
        assertThat(Stems.of("staţiile", Language.RO)).isEqualTo(Stems.of("stațiile", Language.RO));
    }

    @Test
    void a_word_that_says_nothing_has_no_stem() {
        assertThat(Stems.of("the", Language.EN)).isEmpty();
        assertThat(Stems.of("pentru", Language.RO)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"oulu, oulu, 0", "oulu, olu, 1", "oulu, uolu, 1", "messina, mesina, 1", "oulu, porto, 4", "'', ab, 2"})
    void errors_of_typing_are_counted(String one, String other, int errors) {
        assertThat(Spelling.errors(one, other)).isEqualTo(errors);
    }
}
