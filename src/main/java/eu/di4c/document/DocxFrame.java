package eu.di4c.document;

import eu.di4c.kernel.Language;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** What surrounds the text in a DOCX: the letterhead above every page, the page number below it, the emblem at the top. */
final class DocxFrame {

    private static final String BREAK = "\uE000";

    private DocxFrame() {}

    static void addTo(XWPFDocument word, Document document) {
        document.look().letterhead().ifPresent(letterhead -> header(word, letterhead));
        footer(word, document.language());
        document.look().funding().ifPresent(mark -> funding(word, mark));
    }

    private static void header(XWPFDocument word, Letterhead letterhead) {
        var header = word.createHeader(HeaderFooterType.DEFAULT);
        var language = letterhead.language();
        letterhead
                .logo()
                .ifPresent(logo -> DocxPictures.add(header.createParagraph().createRun(), logo.png(), logo.alt(), 14));
        letterhead.issuer().forEach(line -> {
            var run = line(header.createParagraph(), line, language);
            run.setBold(true);
            run.setFontSize(13);
        });
        letterhead
                .motto()
                .ifPresent(
                        motto -> line(header.createParagraph(), motto, language).setItalic(true));
        letterhead
                .address()
                .forEach(line -> line(header.createParagraph(), line, language).setFontSize(9));
        var last = header.getParagraphs().getLast();
        last.setBorderBottom(Borders.SINGLE);
        last.setSpacingAfter(200);
    }

    private static XWPFRun line(XWPFParagraph paragraph, String words, Language language) {
        paragraph.setSpacingAfter(0);
        var run = paragraph.createRun();
        run.setText(words);
        run.setLang(language.locale().toLanguageTag());
        return run;
    }

    private static void footer(XWPFDocument word, Language language) {
        var paragraph = word.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        paragraph.setAlignment(ParagraphAlignment.RIGHT);
        String[] parts = OwnWords.page(language, BREAK, BREAK).split(BREAK, -1);
        line(paragraph, parts[0], language);
        paragraph.getCTP().addNewFldSimple().setInstr("PAGE");
        line(paragraph, parts[1], language);
        paragraph.getCTP().addNewFldSimple().setInstr("NUMPAGES");
        line(paragraph, parts[2], language);
    }

    private static void funding(XWPFDocument word, FundingMark mark) {
        var picture = word.createParagraph();
        picture.setAlignment(ParagraphAlignment.RIGHT);
        picture.setSpacingAfter(40);
        DocxPictures.add(picture.createRun(), mark.emblem(), mark.alt(), 24);
        for (var words : mark.words()) {
            var paragraph = word.createParagraph();
            paragraph.setAlignment(ParagraphAlignment.RIGHT);
            line(paragraph, words, mark.language()).setFontSize(9);
        }
    }
}
