package eu.di4c.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.di4c.kernel.Language;
import eu.di4c.site.Busy;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class RenderingsTest {

    private final Document romanian = Samples.everything(Language.RO);

    @Test
    void a_document_is_set_as_what_was_asked_for() {
        var renderings = new Renderings();
        assertThat(renderings.of(romanian, Rendering.PDF)).isEqualTo(Pdf.of(romanian));
        assertThat(renderings.of(romanian, Rendering.DOCX)).isEqualTo(Docx.of(romanian));
    }

    @Test
    void a_document_with_other_words_is_another_document() {
        var renderings = new Renderings();
        var changed = new Document(
                romanian.language(),
                new Document.Title("Alt titlu", "Alt subiect", List.of()),
                romanian.dated(),
                romanian.look(),
                romanian.body());
        assertThat(renderings.of(changed, Rendering.DOCX)).isNotEqualTo(renderings.of(romanian, Rendering.DOCX));
    }

    @Test
    void what_is_handed_out_can_be_spoilt_without_harm_to_others() {
        var renderings = new Renderings();
        renderings.of(romanian, Rendering.DOCX)[0] = 0;
        assertThat(renderings.of(romanian, Rendering.DOCX)).isEqualTo(Docx.of(romanian));
    }

    @Test
    void who_comes_when_all_places_are_taken_is_asked_to_come_again() {
        var taken = new Renderings(0, Duration.ZERO);
        assertThatThrownBy(() -> taken.of(romanian, Rendering.DOCX)).isInstanceOf(Busy.class);
    }
}
