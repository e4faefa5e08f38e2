package eu.di4c.document;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.kernel.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

class DocxTest {

    private final XWPFDocument word = opened(Docx.of(Samples.everything(Language.RO)));

    @Test
    void headings_are_headings() {
        assertThat(word.getParagraphs())
                .filteredOn(paragraph -> "Heading1".equals(paragraph.getStyle()))
                .extracting(XWPFParagraph::getText)
                .containsExactly("INFORMARE");
        assertThat(word.getParagraphs())
                .filteredOn(paragraph -> "Heading2".equals(paragraph.getStyle()))
                .extracting(XWPFParagraph::getText)
                .containsExactly("Faza a doua");
        var style = word.getStyles().getStyle("Heading2");
        assertThat(style.getName()).isEqualTo("heading 2");
        assertThat(style.getCTStyle().getPPr().getOutlineLvl().getVal()).isEqualTo(1);
    }

    @Test
    void every_run_says_its_language() {
        assertThat(word.getParagraphs().stream()
                        .flatMap(paragraph -> paragraph.getRuns().stream())
                        .filter(run -> !run.text().isBlank()))
                .allSatisfy(run -> assertThat(run.getLang()).isEqualTo("ro-RO"));
        var mixed = opened(Docx.of(new Document(
                Language.EN,
                Samples.everything(Language.EN).title(),
                Samples.everything(Language.EN).dated(),
                Look.plain(),
                SafeHtml.made("<p>The city of <span lang=\"el\">Τρίκαλα</span></p>"))));
        assertThat(mixed.getParagraphs().getLast().getRuns())
                .extracting(run -> run.getLang())
                .containsExactly("en-IE", "el-GR");
    }

    @Test
    void the_head_of_a_table_repeats_on_every_page() {
        var table = word.getTables().getFirst();
        assertThat(table.getRow(0).isRepeatHeader()).isTrue();
        assertThat(table.getRow(1).isRepeatHeader()).isFalse();
        assertThat(table.getRow(2).getCell(1).getText()).isEqualTo("66.505 €");
    }

    @Test
    void lists_are_numbered_by_word_and_each_begins_anew() {
        var items = word.getParagraphs().stream()
                .filter(paragraph -> paragraph.getNumID() != null)
                .toList();
        assertThat(items)
                .extracting(XWPFParagraph::getText)
                .contains("mai - decembrie 2020", "Português: Portalegre, ação, õ");
        assertThat(items).extracting(XWPFParagraph::getNumFmt).contains("bullet", "decimal");
    }

    @Test
    void every_picture_has_words() {
        assertThat(word.getParagraphs().stream()
                        .flatMap(paragraph -> paragraph.getRuns().stream())
                        .flatMap(run -> run.getEmbeddedPictures().stream()))
                .hasSize(2)
                .allSatisfy(picture -> assertThat(picture.getDescription()).isNotBlank());
    }

    @Test
    void the_letterhead_stands_above_and_the_page_number_below() {
        assertThat(word.getHeaderList().getFirst().getText())
                .contains(
                        "Primăria Municipiului Botoșani",
                        "împreună dezvoltăm orașul™",
                        "Județul Botoșani",
                        "CF: 3372882");
        assertThat(word.getFooterList().getFirst().getText()).startsWith("Pagina ");
    }

    @Test
    void the_file_says_its_title_language_and_day() throws IOException {
        var properties = word.getProperties().getCoreProperties();
        assertThat(properties.getTitle()).isEqualTo("INFORMARE");
        assertThat(properties.getUnderlyingProperties().getLanguageProperty()).contains("ro-RO");
        assertThat(properties.getCreated()).isInSameDayAs("2020-06-10");
    }

    @Test
    void links_lead_somewhere() {
        assertThat(word.getHyperlinks()).extracting(link -> link.getURL()).containsExactly("https://urbact.eu");
    }

    @Test
    void the_same_document_gives_the_same_bytes() {
        assertThat(Docx.of(Samples.everything(Language.RO))).isEqualTo(Docx.of(Samples.everything(Language.RO)));
    }

    private static XWPFDocument opened(byte[] file) {
        try {
            return new XWPFDocument(new ByteArrayInputStream(file));
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }
}
