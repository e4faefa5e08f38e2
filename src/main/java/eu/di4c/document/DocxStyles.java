package eu.di4c.document;

import eu.di4c.kernel.Language;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTOnOff;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STUnderline;

/** The styles by which Word knows a heading, a list, a quotation; a new file of POI has none. */
final class DocxStyles {

    static final String LIST = "ListParagraph";
    static final String QUOTE = "Quote";
    static final String CODE = "Code";
    static final String CAPTION = "Caption";
    static final String LINK = "Hyperlink";

    private static final String INK = "10254A";
    private static final int[] SIZES = {36, 26, 23, 21, 21, 21};

    private final List<CTStyle> made = new ArrayList<>();

    private DocxStyles() {}

    static void addTo(XWPFDocument word, Language language) {
        var styles = word.createStyles();
        var fonts = CTFonts.Factory.newInstance();
        fonts.setAscii("Liberation Sans");
        fonts.setHAnsi("Liberation Sans");
        fonts.setCs("Liberation Sans");
        styles.setDefaultFonts(fonts);
        styles.setSpellingLanguage(language.locale().toLanguageTag());
        var own = new DocxStyles();
        own.write();
        // a style is copied when it is added, so it must be complete by then
        own.made.forEach(style -> styles.addStyle(new XWPFStyle(style)));
    }

    static String heading(int level) {
        return "Heading" + level;
    }

    private void write() {
        normal();
        for (int level = 1; level <= SIZES.length; level++) {
            heading(level, SIZES[level - 1]);
        }
        spaced(paragraph(LIST, "List Paragraph"), 0, 60);
        var quote = paragraph(QUOTE, "Quote");
        spaced(quote, 0, 120);
        quote.getPPr().addNewInd().setLeft(BigInteger.valueOf(400));
        letters(quote).addNewI();
        var code = paragraph(CODE, "Code");
        var monospace = letters(code).addNewRFonts();
        monospace.setAscii("Liberation Mono");
        monospace.setHAnsi("Liberation Mono");
        var caption = paragraph(CAPTION, "caption");
        spaced(caption, 120, 60);
        letters(caption).addNewB();
        link();
    }

    private void normal() {
        var normal = paragraph("Normal", "Normal");
        normal.setDefault(true);
        spaced(normal, 0, 140);
        size(normal, 21);
    }

    private void heading(int level, int halfPoints) {
        var heading = paragraph(heading(level), "heading " + level);
        heading.addNewNext().setVal("Normal");
        spaced(heading, level == 1 ? 120 : 280, 80);
        heading.getPPr().addNewKeepNext();
        heading.getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
        heading.addNewUiPriority().setVal(BigInteger.valueOf(9));
        letters(heading).addNewB();
        letters(heading).addNewColor().setVal(INK);
        size(heading, halfPoints);
    }

    private void link() {
        var link = style(LINK, "Hyperlink", STStyleType.CHARACTER);
        letters(link).addNewU().setVal(STUnderline.SINGLE);
        letters(link).addNewColor().setVal("003399");
    }

    private CTStyle paragraph(String id, String name) {
        var style = style(id, name, STStyleType.PARAGRAPH);
        if (!"Normal".equals(id)) {
            style.addNewBasedOn().setVal("Normal");
        }
        style.addNewPPr();
        return style;
    }

    private CTStyle style(String id, String name, STStyleType.Enum kind) {
        var style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(kind);
        style.addNewName().setVal(name);
        CTOnOff shown = CTOnOff.Factory.newInstance();
        style.setQFormat(shown);
        made.add(style);
        return style;
    }

    private static CTRPr letters(CTStyle style) {
        return style.isSetRPr() ? style.getRPr() : style.addNewRPr();
    }

    private static void size(CTStyle style, int halfPoints) {
        letters(style).addNewSz().setVal(BigInteger.valueOf(halfPoints));
    }

    private static void spaced(CTStyle style, int before, int after) {
        var spacing = style.getPPr().addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(before));
        spacing.setAfter(BigInteger.valueOf(after));
    }
}
