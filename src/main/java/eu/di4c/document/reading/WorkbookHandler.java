package eu.di4c.document.reading;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Hears of the sheets of a workbook: which of them are hidden, and from which year its days are counted. */
final class WorkbookHandler extends DefaultHandler {

    private final List<String> hidden = new ArrayList<>();
    private boolean from1904;

    @Override
    public void startElement(String space, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "sheet" -> {
                String state = attributes.getValue("state");
                if (state != null && !state.equals("visible")) {
                    hidden.add(String.valueOf(attributes.getValue("name")));
                }
            }
            case "workbookPr" ->
                from1904 = List.of("1", "true").contains(String.valueOf(attributes.getValue("date1904")));
            default -> {}
        }
    }

    List<String> hidden() {
        return hidden;
    }

    boolean countsFrom1904() {
        return from1904;
    }
}
