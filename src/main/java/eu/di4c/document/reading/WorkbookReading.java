package eu.di4c.document.reading;

import eu.di4c.document.reading.TableTrouble.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** A table as a sheet of an XLSX workbook, read as a stream. */
final class WorkbookReading {

    private WorkbookReading() {}

    static TableReading read(byte[] file, Optional<String> wanted) {
        var refused = PackageLimits.refusal(file);
        if (refused.isPresent()) {
            return refused.get();
        }
        try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(file))) {
            return read(parts, wanted);
        } catch (IOException
                | OpenXML4JException
                | SAXException
                | ParserConfigurationException
                | RuntimeException broken) { // a workbook that is not as the library expects ends in any of these
            return TableReading.Refused.file(Reason.BROKEN, String.valueOf(broken.getMessage()));
        }
    }

    private static TableReading read(OPCPackage parts, Optional<String> wanted)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        var reader = new XSSFReader(parts);
        var workbook = new WorkbookHandler();
        parse(reader.getWorkbookData(), workbook);
        if (!workbook.hidden().isEmpty()) {
            return new TableReading.Refused(workbook.hidden().stream()
                    .map(sheet -> new TableTrouble(new CellPlace(sheet, 0, 0), Reason.HIDDEN_SHEET, sheet))
                    .toList());
        }
        var texts = new CellTexts(
                new ReadOnlySharedStringsTable(parts, false), reader.getStylesTable(), workbook.countsFrom1904());
        return sheets(reader, texts, wanted);
    }

    private static TableReading sheets(XSSFReader reader, CellTexts texts, Optional<String> wanted)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        var names = new ArrayList<String>();
        var read = new ArrayList<SheetHandler>();
        var sheets = reader.getSheetIterator();
        while (sheets.hasNext()) {
            try (InputStream sheet = sheets.next()) {
                names.add(sheets.getSheetName());
                if (wanted.isEmpty() || wanted.get().equals(sheets.getSheetName())) {
                    var handler = new SheetHandler(sheets.getSheetName(), texts);
                    parse(sheet, handler);
                    read.add(handler);
                }
            }
        }
        return answer(names, read, wanted);
    }

    private static TableReading answer(List<String> names, List<SheetHandler> read, Optional<String> wanted) {
        if (wanted.isPresent() && read.isEmpty()) {
            return TableReading.Refused.file(Reason.NO_SUCH_SHEET, String.join(", ", names));
        }
        var filled = read.stream().filter(sheet -> !sheet.isEmpty()).toList();
        if (filled.size() > 1) {
            return TableReading.Refused.file(
                    Reason.SEVERAL_SHEETS,
                    String.join(", ", filled.stream().map(SheetHandler::name).toList()));
        }
        return filled.isEmpty()
                ? TableReading.Refused.file(Reason.EMPTY, String.join(", ", names))
                : filled.getFirst().answer();
    }

    private static void parse(InputStream xml, DefaultHandler handler)
            throws IOException, SAXException, ParserConfigurationException {
        XMLReader reader = XMLHelper.newXMLReader();
        reader.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        reader.setContentHandler(handler);
        try {
            reader.parse(new InputSource(xml));
        } catch (SheetHandler.Enough _) {
            // The handler has seen that the sheet is beyond the limits, and says so itself.
        }
    }
}
