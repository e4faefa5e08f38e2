package eu.di4c.calendar.feed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML as it grows, in UTF-8; signs that XML cannot carry are left out. */
final class XmlText {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter writer;

    private interface Step {
        void run() throws XMLStreamException;
    }

    XmlText(String root, String namespace) {
        try {
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        step(() -> {
            writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            writer.writeStartElement(root);
            writer.writeDefaultNamespace(namespace);
        });
    }

    /** An element with others inside. */
    void group(String name, Runnable inside) {
        step(() -> writer.writeStartElement(name));
        inside.run();
        step(writer::writeEndElement);
    }

    void value(String name, Object value) {
        step(() -> {
            writer.writeStartElement(name);
            writer.writeCharacters(allowed(value.toString()));
            writer.writeEndElement();
        });
    }

    void flag(String name, boolean set) {
        value(name, set ? 1 : 0);
    }

    byte[] end() {
        step(() -> {
            writer.writeEndDocument();
            writer.close();
        });
        return bytes.toByteArray();
    }

    private static String allowed(String text) {
        return text.codePoints()
                .filter(XmlText::isAllowed)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** XML 1.0, 2.2. */
    private static boolean isAllowed(int sign) {
        return sign == '\t'
                || sign == '\n'
                || (sign >= 0x20 && sign <= 0xD7FF)
                || (sign >= 0xE000 && sign <= 0xFFFD)
                || sign >= 0x10000;
    }

    /** Nothing is written to disk or network, so nothing can fail that is not a mistake of ours. */
    private static void step(Step step) {
        try {
            step.run();
        } catch (XMLStreamException mistake) {
            throw new IllegalStateException(mistake);
        }
    }
}
