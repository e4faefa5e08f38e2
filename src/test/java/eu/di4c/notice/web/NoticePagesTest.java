package eu.di4c.notice.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.SampleTest;
import eu.di4c.document.VeraPdf;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Language;
import eu.di4c.notice.ComposeNotice;
import eu.di4c.notice.Notice;
import eu.di4c.notice.NoticeAnswer.Done;
import eu.di4c.notice.Notices;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class NoticePagesTest extends SampleTest {

    private static final Actor ANA = Actor.commandLine("ana");

    @Autowired
    private Notices notices;

    private Notice notice;

    @BeforeEach
    void publish_a_notice() {
        notice = published();
    }

    @Test
    void the_notice_is_a_letter_in_its_own_language() {
        var page = page("/notices/" + notice.slug(), "en");
        var letter = page.expectFirst("article.letter");
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(letter.attr("lang")).isEqualTo("ro");
        assertThat(letter.expectFirst("h1").text()).startsWith("INFORMARE privind proiectul");
        assertThat(letter.text())
                .contains("Primăria", "împreună dezvoltăm orașul™", "CF: 3372882", "66.505 euro", "Claudiu Nanea");
        assertThat(letter.expectFirst(".funding svg").attr("aria-label")).contains("Emblema Uniunii Europene");
        assertThat(letter.select("script, [style], [onclick]")).isEmpty();
    }

    @Test
    void the_pdf_is_accessible_and_says_the_same() throws IOException {
        var answer = download("/notices/" + notice.slug() + ".pdf");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(VeraPdf.accessibility(answer.body())).isEmpty();
        assertThat(VeraPdf.archive(answer.body())).isEmpty();
        try (var pdf = Loader.loadPDF(answer.body())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("66.505 euro", "Botoșani", "Uniunea Europeană")
                    .doesNotContainPattern("[şţŞŢ]");
        }
    }

    @Test
    void the_word_document_opens() throws IOException {
        var answer = download("/notices/" + notice.slug() + ".docx");
        assertThat(answer.statusCode()).isEqualTo(200);
        try (var word = new XWPFDocument(new ByteArrayInputStream(answer.body()))) {
            assertThat(word.getParagraphs())
                    .anySatisfy(paragraph -> assertThat(paragraph.getText()).contains("66.505 euro"));
            assertThat(word.getHeaderList().getFirst().getText()).contains("CF: 3372882");
        }
    }

    @Test
    void lists_find_it_without_diacritics() {
        assertThat(page("/networks/di4c/notices?q=botosani", "ro")
                        .select("ul.plain a")
                        .eachAttr("href"))
                .contains("/notices/" + notice.slug());
        assertThat(page("/networks/di4c/notices?q=zebra", "ro").text()).contains("Niciun anunț nu cuprinde „zebra”");
        assertThat(page("/notices", "en").select("ul.plain a")).isNotEmpty();
        assertThat(get("/networks/nowhere/notices").statusCode()).isEqualTo(404);
    }

    @Test
    void the_feed_knows_it_by_an_identifier_for_ever() {
        var answer = get("/notices/feed.atom");
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/atom+xml");
        var feed = Jsoup.parse(answer.body(), Parser.xmlParser());
        assertThat(feed.select("entry > id").eachText())
                .contains("urn:uuid:" + notice.id().value());
        assertThat(feed.select("entry > updated").eachText())
                .contains(notice.updated().toString());
        assertThat(feed.expectFirst("entry").attr("xml:lang")).isNotBlank();
    }

    @Test
    void a_draft_is_not_found_in_any_form() {
        var draft = composed();
        for (String form : new String[] {"", ".pdf", ".docx", "/logo.png"}) {
            assertThat(get("/notices/" + draft.slug() + form).statusCode())
                    .as(form)
                    .isEqualTo(404);
        }
        assertThat(get("/notices/feed.atom").body())
                .doesNotContain(draft.id().value().toString());
        assertThat(get("/api/v1/notices/" + draft.slug()).statusCode()).isEqualTo(404);
    }

    @Test
    void in_the_place_of_a_withdrawn_notice_stands_the_reason() {
        notices.withdraw(ANA, notice.slug(), "Publicat din greșeală");
        var answer = get("/notices/" + notice.slug(), "Accept-Language", "ro");
        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(answer.body()).contains("Publicat din greșeală").doesNotContain("66.505 euro");
        var english = get("/notices/" + notice.slug(), "Accept-Language", "en").body();
        assertThat(Jsoup.parse(english)
                        .select("main p:has(span[lang^=ro]:containsOwn(Publicat)) abbr.tongue")
                        .eachText())
                .containsExactly("RO");
        assertThat(get("/notices/" + notice.slug() + ".pdf").statusCode()).isEqualTo(404);
    }

    @Test
    void a_corrected_notice_leads_to_its_correction_and_back() {
        var correction = ((Done) notices.correct(ANA, notice.slug(), "Sumă greșită")).notice();
        notices.publish(ANA, correction.slug());
        assertThat(page("/notices/" + notice.slug(), "en").select(".banner a").eachAttr("href"))
                .containsExactly("/notices/" + correction.slug());
        assertThat(page("/notices/" + correction.slug(), "en")
                        .select(".banner a")
                        .eachAttr("href"))
                .containsExactly("/notices/" + notice.slug());
    }

    @Test
    void lists_say_which_notice_was_corrected_and_which_corrects() {
        assertThat(tagsOf(notice)).isEmpty();
        var correction = ((Done) notices.correct(ANA, notice.slug(), "Sumă greșită")).notice();
        assertThat(tagsOf(notice)).as("while the correction is a draft").isEmpty();
        notices.publish(ANA, correction.slug());
        assertThat(tagsOf(notice)).containsExactly("Corrected");
        assertThat(tagsOf(correction)).containsExactly("Correction");
        notices.withdraw(ANA, correction.slug(), "Tot greșit");
        assertThat(tagsOf(notice)).as("when the correction holds no more").isEmpty();
    }

    private List<String> tagsOf(Notice listed) {
        return page("/notices", "en")
                .select("li:has(a[href=/notices/" + listed.slug() + "]) .tag")
                .eachText();
    }

    private Document page(String path, String language) {
        var answer = get(path, "Accept-Language", language);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private Notice published() {
        return ((Done) notices.publish(ANA, composed().slug())).notice();
    }

    private Notice composed() {
        return ((Done) notices.compose(
                        ANA,
                        new ComposeNotice(
                                "di4c", "botosani", Language.RO, LocalDate.of(2020, 6, 10), Optional.empty())))
                .notice();
    }
}
