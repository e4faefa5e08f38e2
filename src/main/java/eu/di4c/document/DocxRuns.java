package eu.di4c.document;

import eu.di4c.kernel.Language;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes words into one paragraph of a DOCX: bold, italic, code, links, each run in its language. */
final class DocxRuns {

    /** How the words at one place are written. */
    private record Hand(boolean bold, boolean italic, boolean code, String language) {
        Hand within(Element element) {
            String name = element.normalName();
            return new Hand(
                    bold || name.equals("strong") || name.equals("b"),
                    italic || name.equals("em") || name.equals("i"),
                    code || name.equals("code"),
                    element.hasAttr("lang") ? tag(element.attr("lang")) : language);
        }

        private static String tag(String lang) {
            return Language.tagged(lang)
                    .map(Language::locale)
                    .orElseGet(() -> Locale.forLanguageTag(lang))
                    .toLanguageTag();
        }

        void to(XWPFRun run) {
            run.setLang(language);
            if (bold) {
                run.setBold(true);
            }
            if (italic) {
                run.setItalic(true);
            }
            if (code) {
                run.setFontFamily("Liberation Mono");
            }
        }
    }

    private final XWPFParagraph paragraph;
    private final Hand plain;

    DocxRuns(XWPFParagraph paragraph, Language language) {
        this.paragraph = paragraph;
        this.plain = new Hand(false, false, false, language.locale().toLanguageTag());
    }

    void add(String words) {
        write(words, plain);
    }

    /** The words of an element and of everything in it. */
    void add(Element element) {
        inside(element, plain.within(element));
    }

    private void inside(Element element, Hand hand) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode words) {
                write(words.getWholeText().replaceAll("[ \\n\\t]+", " "), hand);
            } else if (node instanceof Element inner) {
                inner(inner, hand);
            }
        }
    }

    private void inner(Element inner, Hand hand) {
        switch (inner.normalName()) {
            case "br" -> paragraph.createRun().addBreak();
            case "a" -> link(inner, hand);
            default -> inside(inner, hand.within(inner));
        }
    }

    private void link(Element link, Hand hand) {
        if (!link.attr("href").contains(":")) {
            inside(link, hand);
            return;
        }
        var run = paragraph.createHyperlinkRun(link.attr("href"));
        run.setText(link.text());
        run.setStyle(DocxStyles.LINK);
        hand.within(link).to(run);
    }

    private void write(String words, Hand hand) {
        boolean leading = words.isBlank() && paragraph.getRuns().isEmpty();
        if (!words.isEmpty() && !leading) {
            var run = paragraph.createRun();
            run.setText(words);
            hand.to(run);
        }
    }
}
