package eu.di4c.site.part;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.site.Phrase;
import gg.jte.output.StringOutput;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SentenceTest {

    @Test
    void a_name_in_another_language_is_marked_up_within_the_sentence() {
        var visit = new Phrase("Visita <allo> sportello", Optional.of(Locale.ITALIAN));
        var content =
                Sentence.of("Correct & keep: " + Sentence.HERE + "; " + Sentence.HERE + ".", visit, Phrase.of("a & b"));
        var output = new StringOutput();
        content.writeTo(output);
        assertThat(output)
                .hasToString("Correct &amp; keep: <span lang=\"it\">Visita &lt;allo&gt; sportello</span>; a &amp; b.");
    }
}
