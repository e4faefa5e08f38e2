package eu.di4c.overview.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.ProgramTest;
import eu.di4c.kernel.Language;
import eu.di4c.overview.web.GlossaryPage.Letter;
import eu.di4c.overview.web.GlossaryPage.Word;
import eu.di4c.site.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

class GlossaryPagesTest extends ProgramTest {

    @Test
    void the_words_stand_under_the_letters_of_the_readers_alphabet() {
        var letters = GlossaryPage.in(Words.in(Language.RO)).letters();
        assertThat(letters).extracting(Letter::name).doesNotHaveDuplicates().startsWith("A", "B", "C");
        for (var letter : letters) {
            assertThat(letter.words())
                    .isNotEmpty()
                    .allSatisfy(word -> assertThat(word.term()).startsWithIgnoringCase(letter.name()));
        }
        assertThat(terms(letters))
                .isSortedAccordingTo(Words.in(Language.RO).order())
                .hasSameSizeAs(GlossaryPage.ids().toList());
    }

    @Test
    void a_word_has_the_same_place_in_every_language() {
        assertThat(places(Language.RO)).containsExactlyInAnyOrderElementsOf(places(Language.EN));
        assertThat(places(Language.RO)).isNotEqualTo(places(Language.EN));
    }

    @Test
    void the_page_explains_each_word_at_its_own_address_and_every_page_leads_there() {
        assertThat(get("/glossary?lang=en").body())
                .contains("<dt id=\"critical-path\"><a href=\"#critical-path\">critical path</a></dt>")
                .contains("The items without slack")
                .contains("href=\"#letter-1\"")
                .contains("id=\"letter-1\"");
        assertThat(get("/glossary?lang=ro").body()).contains("drum critic");
        assertThat(get("/cities?lang=en").body()).contains("href=\"/glossary\"");
    }

    private static List<String> places(Language language) {
        return GlossaryPage.in(Words.in(language)).letters().stream()
                .flatMap(letter -> letter.words().stream().map(Word::id))
                .toList();
    }

    private static List<String> terms(List<Letter> letters) {
        return letters.stream()
                .flatMap(letter -> letter.words().stream().map(Word::term))
                .toList();
    }
}
