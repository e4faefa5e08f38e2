package eu.di4c.document.reading;

import eu.di4c.document.reading.TableTrouble.Reason;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Hears the cells of one sheet as they come, and stops where the limits are. */
final class SheetHandler extends DefaultHandler {

    private static final int MOST_TROUBLES = 50;

    private final String name;
    private final CellTexts texts;
    private final List<WrittenTable.Line> lines = new ArrayList<>();
    private final List<TableTrouble> troubles = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private final StringBuilder formula = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private CellPlace at = CellPlace.FILE;
    private String type = "";
    private int style;
    private final BitSet hiddenColumns = new BitSet();
    private boolean hiddenRow;
    private boolean inValue;
    private boolean inFormula;
    private boolean hasFormula;

    /** The sheet goes beyond the limits; what is known of it is enough. */
    static final class Enough extends SAXException {
        private static final long serialVersionUID = 1L;
    }

    SheetHandler(String name, CellTexts texts) {
        this.name = name;
        this.texts = texts;
    }

    String name() {
        return name;
    }

    boolean isEmpty() {
        return lines.isEmpty() && troubles.isEmpty();
    }

    TableReading answer() {
        return Lines.answer(name, lines, troubles);
    }

    @Override
    public void startElement(String space, String element, String qualified, Attributes attributes)
            throws SAXException {
        switch (element) {
            case "row" -> startRow(attributes);
            case "c" -> startCell(attributes);
            case "col" -> column(attributes);
            case "mergeCell" -> trouble(new CellPlace(name, 0, 0), Reason.MERGED, told(attributes, "ref"));
            case "f" -> {
                inFormula = true;
                hasFormula = true;
            }
            case "v", "t" -> inValue = true;
            default -> {}
        }
    }

    private void startRow(Attributes attributes) {
        String row = told(attributes, "r");
        at = new CellPlace(name, row.isEmpty() ? at.row() + 1 : Integer.parseInt(row), 0);
        hiddenRow = isTrue(told(attributes, "hidden"));
        cells = new ArrayList<>();
    }

    private void startCell(Attributes attributes) {
        String reference = told(attributes, "r");
        int column = reference.isEmpty() ? at.column() + 1 : new CellReference(reference).getCol() + 1;
        at = new CellPlace(name, at.row(), column);
        type = told(attributes, "t");
        String styled = told(attributes, "s");
        style = styled.isEmpty() ? 0 : Integer.parseInt(styled);
        value.setLength(0);
        formula.setLength(0);
        hasFormula = false;
    }

    private void column(Attributes attributes) {
        if (isTrue(told(attributes, "hidden"))) {
            int last = Math.min(Integer.parseInt(told(attributes, "max")), TableReader.MOST_COLUMNS);
            hiddenColumns.set(Integer.parseInt(told(attributes, "min")), Math.max(last, 0) + 1);
        }
    }

    private static String told(Attributes attributes, String name) {
        String value = attributes.getValue(name);
        return value == null ? "" : value;
    }

    private static boolean isTrue(String written) {
        return written.equals("1") || written.equals("true");
    }

    @Override
    public void characters(char[] text, int start, int length) {
        StringBuilder into = inFormula ? formula : value;
        if ((inFormula || inValue) && into.length() <= TableReader.LONGEST_CELL) {
            into.append(text, start, length);
        }
    }

    @Override
    public void endElement(String space, String element, String qualified) throws SAXException {
        switch (element) {
            case "v", "t" -> inValue = false;
            case "f" -> inFormula = false;
            case "c" -> endCell();
            case "row" -> endRow();
            default -> {}
        }
    }

    private void endCell() throws SAXException {
        if (hasFormula) {
            trouble(at, Reason.FORMULA, "=" + formula);
        } else if (type.equals("e")) {
            trouble(at, Reason.ERROR_VALUE, value.toString());
        } else if (at.column() > TableReader.MOST_COLUMNS) {
            if (!value.toString().isBlank()) {
                trouble(at, Reason.TOO_MANY_COLUMNS, value.toString());
            }
        } else {
            while (cells.size() < at.column()) {
                cells.add("");
            }
            String text = texts.text(type, style, value.toString())
                    .orElseThrow(() -> new SAXException("no number in " + at.name() + ": " + value));
            cells.set(at.column() - 1, text);
            if (hiddenColumns.get(at.column()) && !text.isBlank()) {
                trouble(at, Reason.HIDDEN_COLUMN, text);
            }
        }
    }

    private void endRow() throws SAXException {
        var line = Lines.line(name, at.row(), cells, troubles);
        if (line.isPresent() && hiddenRow) {
            trouble(new CellPlace(name, at.row(), 0), Reason.HIDDEN_ROW, String.valueOf(at.row()));
        }
        line.ifPresent(lines::add);
        if (lines.size() > TableReader.MOST_ROWS) {
            throw new Enough();
        }
    }

    private void trouble(CellPlace place, Reason reason, String found) throws SAXException {
        troubles.add(new TableTrouble(place, reason, found));
        if (troubles.size() >= MOST_TROUBLES) {
            throw new Enough();
        }
    }
}
