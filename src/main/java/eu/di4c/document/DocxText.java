package eu.di4c.document;

import eu.di4c.kernel.Language;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes the text of a document into a DOCX, block by block, in the order of the HTML. */
final class DocxText {

    /** A list that is being written: its numbering and how deep it is nested. */
    private record Nesting(BigInteger numbering, int depth) {}

    private final XWPFDocument word;
    private final DocxLists lists;
    private final Language language;

    DocxText(XWPFDocument word, DocxLists lists, Language language) {
        this.word = word;
        this.lists = lists;
        this.language = language;
    }

    void heading(String words, int level) {
        var paragraph = word.createParagraph();
        paragraph.setStyle(DocxStyles.heading(level));
        runs(paragraph).add(words);
    }

    void paragraph(String words) {
        runs(word.createParagraph()).add(words);
    }

    /** Everything inside an element: blocks become blocks, loose words a paragraph. */
    void write(Element container) {
        for (Node node : container.childNodes()) {
            if (node instanceof Element element) {
                block(element);
            } else if (node instanceof TextNode words && !words.isBlank()) {
                paragraph(words.text().strip());
            }
        }
    }

    private void block(Element block) {
        switch (block.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> styled(block, DocxStyles.heading(level(block)));
            case "ul" -> list(block, lists.bulleted(), 0);
            case "ol" -> list(block, lists.numbered(first(block)), 0);
            case "table" -> new DocxTable(word, language).write(block);
            case "pre" -> styled(block, DocxStyles.CODE);
            case "svg", "img" -> picture(block);
            case "blockquote" -> block.children().forEach(child -> styled(child, DocxStyles.QUOTE));
            case "hr" -> word.createParagraph().setBorderBottom(Borders.SINGLE);
            case "div", "section", "article", "figure", "header", "footer" -> write(block);
            default -> runs(word.createParagraph()).add(block);
        }
    }

    private void styled(Element block, String style) {
        var paragraph = word.createParagraph();
        paragraph.setStyle(style);
        runs(paragraph).add(block);
    }

    private void list(Element list, BigInteger numbering, int depth) {
        for (var item : list.children()) {
            item(item, new Nesting(numbering, depth));
        }
    }

    /** An item is one paragraph with its sign; lists inside it follow one step deeper. */
    private void item(Element item, Nesting nesting) {
        var paragraph = word.createParagraph();
        paragraph.setStyle(DocxStyles.LIST);
        paragraph.setNumID(nesting.numbering());
        paragraph.setNumILvl(BigInteger.valueOf(nesting.depth()));
        var words = item.clone();
        words.select("ul, ol").remove();
        runs(paragraph).add(words);
        int deeper = Math.min(nesting.depth() + 1, DocxLists.deepest());
        for (var inner : item.children()) {
            switch (inner.normalName()) {
                case "ul" -> list(inner, lists.bulleted(), deeper);
                case "ol" -> list(inner, lists.numbered(first(inner)), deeper);
                default -> {}
            }
        }
    }

    private void picture(Element picture) {
        if (picture.normalName().equals("svg")) {
            var drawing = picture.clone().attr("xmlns", "http://www.w3.org/2000/svg");
            DocxPictures.add(
                    word.createParagraph().createRun(),
                    SafeHtml.made(drawing.outerHtml()),
                    Alternatives.words(picture),
                    160);
        }
    }

    private DocxRuns runs(XWPFParagraph paragraph) {
        return new DocxRuns(paragraph, language);
    }

    private static int level(Element heading) {
        return heading.normalName().charAt(1) - '0';
    }

    private static int first(Element list) {
        return list.hasAttr("start") ? Integer.parseInt(list.attr("start")) : 1;
    }
}
