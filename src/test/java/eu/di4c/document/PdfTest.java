package eu.di4c.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.di4c.kernel.Language;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PdfTest {

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"RO", "EL", "LV"})
    void a_document_with_everything_is_accessible_and_fit_for_archives(Language language) {
        byte[] pdf = Pdf.of(Samples.everything(language));
        assertThat(VeraPdf.accessibility(pdf)).isEmpty();
        assertThat(VeraPdf.archive(pdf)).isEmpty();
    }

    @Test
    void a_picture_without_words_is_refused() {
        var mute = withBody(
                SafeHtml.made("<svg viewBox=\"0 0 9 9\" width=\"9\" height=\"9\"><path d=\"M0 0h9v9z\"/></svg>"));
        assertThatThrownBy(() -> Pdf.of(mute)).hasMessageContaining("picture without words");
    }

    @Test
    void the_checker_would_have_found_the_mute_picture() {
        var document = Samples.everything(Language.RO);
        var paper = Paper.of(document);
        paper.select("svg").removeAttr("alt");
        assertThat(VeraPdf.accessibility(Pdf.print(paper, document))).anyMatch(fault -> fault.startsWith("7.3"));
    }

    @Test
    void romanian_letters_have_the_comma_below_when_copied_out() throws IOException {
        String text = text(Pdf.of(Samples.everything(Language.RO)));
        assertThat(text)
                .contains("științe, țară, âîă ȘȚĂÂÎ")
                .contains("Primăria Municipiului Botoșani")
                .contains("împreună dezvoltăm orașul™")
                .contains("Fondul European de Dezvoltare")
                .contains("Ψηφιακή καινοτομία")
                .contains("āčēģīķļņšūž")
                .contains("66.505 €")
                .contains("CF: 3372882")
                .contains("Pagina 1 din 1")
                .doesNotContain("ş", "ţ");
    }

    @Test
    void the_pdf_says_its_title_subject_language_and_headings() throws IOException {
        try (var pdf = Loader.loadPDF(Pdf.of(Samples.everything(Language.RO)))) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("ro");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("INFORMARE");
            assertThat(pdf.getDocumentInformation().getSubject()).isEqualTo("Rețeaua DI4C");
            assertThat(catalog.getDocumentOutline().getFirstChild().getTitle()).isEqualTo("INFORMARE");
            assertThat(catalog.getDocumentOutline()
                            .getFirstChild()
                            .getFirstChild()
                            .getTitle())
                    .isEqualTo("Faza a doua");
        }
    }

    @Test
    void from_the_second_page_on_the_header_names_whose_paper_it_is() throws IOException {
        String text = text(Pdf.of(withBody(Markdown.html("Un rând de text.\n\n".repeat(120)))));
        assertThat(text).contains("Primăria Municipiului Botoșani · INFORMARE").contains("Pagina 3 din");
    }

    @Test
    void the_same_document_gives_the_same_bytes() {
        assertThat(Pdf.of(Samples.everything(Language.RO))).isEqualTo(Pdf.of(Samples.everything(Language.RO)));
    }

    @Test
    void letters_that_the_fonts_do_not_have_do_not_break_the_paper() {
        var strange =
                withBody(Markdown.html("Emoji 🎉, chineză 漢字, arabă مدينة, ebraică עיר, zero\u200Bwidth, tab\tend, ﬁ"));
        assertThat(VeraPdf.accessibility(Pdf.of(strange))).isEmpty();
        assertThat(VeraPdf.archive(Pdf.of(strange))).isEmpty();
    }

    @Test
    void nothing_is_fetched_from_elsewhere() {
        var spying = withBody(SafeHtml.made("<p>A<img src=\"http://127.0.0.1:9/x.png\" alt=\"x\"></p>"));
        assertThat(VeraPdf.accessibility(Pdf.of(spying))).isEmpty();
    }

    private static Document withBody(SafeHtml body) {
        var everything = Samples.everything(Language.RO);
        return new Document(
                Language.RO,
                new Document.Title("INFORMARE", "Rețeaua DI4C", List.of()),
                LocalDate.of(2020, 6, 10),
                everything.look(),
                body);
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var reader = new PDFTextStripper();
            reader.setSortByPosition(true);
            return reader.getText(document);
        }
    }
}
