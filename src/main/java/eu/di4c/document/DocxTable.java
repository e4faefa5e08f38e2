package eu.di4c.document;

import eu.di4c.kernel.Language;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jsoup.nodes.Element;

/** Writes a table into a DOCX: its caption above it, its head repeated on every page and told as head. */
final class DocxTable {

    private static final String LINE = "B6BDC8";

    private final XWPFDocument word;
    private final Language language;

    DocxTable(XWPFDocument word, Language language) {
        this.word = word;
        this.language = language;
    }

    void write(Element source) {
        var rows = source.select("tr");
        if (rows.isEmpty()) {
            return;
        }
        caption(source);
        int columns = rows.stream().mapToInt(row -> row.children().size()).max().orElse(1);
        var table = word.createTable(rows.size(), columns);
        table.setWidthType(TableWidthType.PCT);
        table.setWidth("100%");
        lines(table);
        for (int number = 0; number < rows.size(); number++) {
            row(table.getRow(number), rows.get(number));
        }
        word.createParagraph().setSpacingAfter(0);
    }

    private void caption(Element source) {
        var caption = source.selectFirst("caption");
        if (caption != null) {
            var paragraph = word.createParagraph();
            paragraph.setStyle(DocxStyles.CAPTION);
            paragraph.setKeepNext(true);
            new DocxRuns(paragraph, language).add(caption);
        }
    }

    private void row(XWPFTableRow row, Element source) {
        row.setCantSplitRow(true);
        boolean head = source.parent() != null && source.parent().normalName().equals("thead");
        if (head) {
            row.setRepeatHeader(true);
        }
        int column = 0;
        for (var cell : source.children()) {
            cell(row.getCell(column++), cell);
        }
    }

    private void cell(XWPFTableCell cell, Element source) {
        var paragraph = cell.getParagraphs().getFirst();
        paragraph.setSpacingAfter(0);
        if (source.hasClass("number")) {
            paragraph.setAlignment(ParagraphAlignment.RIGHT);
        }
        new DocxRuns(paragraph, language).add(source);
        if (source.normalName().equals("th")) {
            paragraph.getRuns().forEach(run -> run.setBold(true));
        }
    }

    private static void lines(XWPFTable table) {
        table.setTopBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, LINE);
        table.setBottomBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, LINE);
        table.setInsideHBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, LINE);
        table.setInsideVBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, "auto");
        table.setLeftBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, "auto");
        table.setRightBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, "auto");
        table.setCellMargins(60, 80, 60, 80);
    }
}
