package eu.di4c.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;

/**
 * A document as DOCX that people go on writing in: real headings, numbered lists, table heads that repeat, the language of every
 * piece of text, words for every picture.
 */
public final class Docx {

    private static final int MILLIMETRE = 57;

    private Docx() {}

    public static byte[] of(Document document) {
        try (var word = new XWPFDocument()) {
            DocxStyles.addTo(word, document.language());
            page(word);
            name(word, document);
            DocxFrame.addTo(word, document);
            var text = new DocxText(word, new DocxLists(word), document.language());
            text.heading(document.title().words(), 1);
            document.title().reference().forEach(text::paragraph);
            text.write(Jsoup.parseBodyFragment(document.body().toString()).body());
            var bytes = new ByteArrayOutputStream();
            word.write(bytes);
            return StablePackage.of(bytes.toByteArray(), document.dated());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A4 with the margins of the PDF. */
    private static void page(XWPFDocument word) {
        var section = word.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11906));
        size.setH(BigInteger.valueOf(16838));
        var margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(24 * MILLIMETRE));
        margins.setBottom(BigInteger.valueOf(22 * MILLIMETRE));
        margins.setLeft(BigInteger.valueOf(22 * MILLIMETRE));
        margins.setRight(BigInteger.valueOf(22 * MILLIMETRE));
        margins.setHeader(BigInteger.valueOf(12 * MILLIMETRE));
        margins.setFooter(BigInteger.valueOf(11 * MILLIMETRE));
    }

    private static void name(XWPFDocument word, Document document) {
        var properties = word.getProperties().getCoreProperties();
        var midnight = Optional.of(
                Date.from(document.dated().atStartOfDay(ZoneOffset.UTC).toInstant()));
        properties.setTitle(document.title().words());
        properties.setSubjectProperty(document.title().subject());
        properties.setCreator(
                document.look().letterhead().map(Letterhead::organisation).orElse("DI4C"));
        properties
                .getUnderlyingProperties()
                .setLanguageProperty(document.language().locale().toLanguageTag());
        properties.setCreated(midnight);
        properties.setModified(midnight);
    }
}
