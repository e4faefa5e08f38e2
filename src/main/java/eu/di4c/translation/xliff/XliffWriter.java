package eu.di4c.translation.xliff;

import eu.di4c.translation.xliff.Inline.Place;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a file of texts to be translated: one unit of one segment for each, its places protected. */
public final class XliffWriter {

    private static final String VERSION = "2.1";

    private final XMLStreamWriter xml;

    private XliffWriter(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** The bytes of the file, UTF-8. */
    public static byte[] write(Xliff file) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new XliffWriter(xml).file(file);
            xml.close();
        } catch (XMLStreamException broken) {
            throw new IllegalStateException(broken);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void file(Xliff file) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.setDefaultNamespace(Xliff.SPACE);
        start("xliff");
        xml.writeDefaultNamespace(Xliff.SPACE);
        xml.writeAttribute("version", VERSION);
        xml.writeAttribute("srcLang", file.source());
        xml.writeAttribute("trgLang", file.target());
        start("file");
        xml.writeAttribute("id", file.name());
        xml.writeAttribute("canResegment", "no");
        xml.writeAttribute("xml:space", "preserve");
        for (var unit : file.units()) {
            unit(unit);
        }
        if (file.units().isEmpty()) {
            nothing();
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    /** A file element holds at least a unit or a group: an empty group says that there is nothing to do. */
    private void nothing() throws XMLStreamException {
        xml.writeEmptyElement(Xliff.SPACE, "group");
        xml.writeAttribute("id", "nothing");
    }

    private void start(String element) throws XMLStreamException {
        xml.writeStartElement(Xliff.SPACE, element);
    }

    private void unit(Xliff.Unit unit) throws XMLStreamException {
        var source = parts(unit, unit.source(), List.of(), "p");
        var target = unit.target()
                .map(text -> parts(unit, text, Inline.places(source), "t"))
                .orElse(List.of());
        xml.writeCharacters("\n");
        start("unit");
        xml.writeAttribute("id", unit.id());
        xml.writeAttribute("name", unit.name());
        notes(unit.notes());
        data(source, target);
        start("segment");
        xml.writeAttribute("state", unit.progress().name().toLowerCase(Locale.ROOT));
        if (unit.outdated()) {
            xml.writeAttribute("subState", Xliff.OUTDATED);
        }
        text("source", source);
        if (unit.target().isPresent()) {
            text("target", target);
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static List<Inline> parts(Xliff.Unit unit, String text, List<Place> known, String prefix) {
        return unit.places() ? Inline.of(text, known, prefix) : List.of(new Inline.Words(text));
    }

    private void notes(List<String> notes) throws XMLStreamException {
        if (notes.isEmpty()) {
            return;
        }
        start("notes");
        for (String note : notes) {
            start("note");
            xml.writeAttribute("category", "location");
            xml.writeCharacters(note);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void data(List<Inline> source, List<Inline> target) throws XMLStreamException {
        var data = new TreeMap<String, String>();
        Stream.of(source, target)
                .flatMap(parts -> Inline.places(parts).stream())
                .forEach(place -> data.put(place.data(), place.place()));
        if (data.isEmpty()) {
            return;
        }
        start("originalData");
        for (var one : data.entrySet()) {
            start("data");
            xml.writeAttribute("id", one.getKey());
            xml.writeCharacters(one.getValue());
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void text(String element, List<Inline> parts) throws XMLStreamException {
        start(element);
        for (var part : parts) {
            switch (part) {
                case Inline.Words(String text) -> xml.writeCharacters(text);
                case Place place -> {
                    xml.writeEmptyElement(Xliff.SPACE, "ph");
                    xml.writeAttribute("id", place.id());
                    xml.writeAttribute("dataRef", place.data());
                    xml.writeAttribute("disp", place.place());
                    xml.writeAttribute("equiv", place.place());
                }
            }
        }
        xml.writeEndElement();
    }
}
