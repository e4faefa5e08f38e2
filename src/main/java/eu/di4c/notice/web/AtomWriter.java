package eu.di4c.notice.web;

import eu.di4c.notice.Notice;
import eu.di4c.notice.NoticePaper;
import eu.di4c.site.Words;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes notices as Atom; an entry is known for ever by the identifier of its notice, whatever its address. */
final class AtomWriter {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final String base;
    private final Words words;

    /** @param base address of this installation, without a slash at the end */
    AtomWriter(String base, Words words) {
        this.base = base;
        this.words = words;
    }

    byte[] write(List<Notice> notices) {
        var bytes = new ByteArrayOutputStream();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            xml.writeAttribute("xml:lang", words.language().tag());
            element(xml, "id", base + "/notices/feed.atom");
            element(xml, "title", words.of("notice.feed.title"));
            element(xml, "updated", latest(notices).toString());
            link(xml, "self", "application/atom+xml", "/notices/feed.atom");
            link(xml, "alternate", "text/html", "/notices");
            for (var notice : notices) {
                entry(xml, notice);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    private void entry(XMLStreamWriter xml, Notice notice) throws XMLStreamException {
        String address = NoticePages.address(notice);
        xml.writeStartElement("entry");
        xml.writeAttribute("xml:lang", notice.language().tag());
        element(xml, "id", "urn:uuid:" + notice.id().value());
        element(xml, "title", notice.wording().title());
        element(xml, "updated", notice.updated().toString());
        element(xml, "published", notice.published().orElseThrow().toString());
        xml.writeStartElement("author");
        element(xml, "name", notice.issuer().letterhead().organisation());
        xml.writeEndElement();
        element(xml, "summary", notice.wording().subject());
        link(xml, "alternate", "text/html", address);
        link(xml, "enclosure", "application/pdf", address + ".pdf");
        xml.writeStartElement("content");
        xml.writeAttribute("type", "html");
        xml.writeCharacters(NoticePaper.text(notice).toString());
        xml.writeEndElement();
        xml.writeEndElement();
    }

    /** A feed without entries was last changed before anything was written. */
    private static Instant latest(List<Notice> notices) {
        return notices.stream().map(Notice::updated).max(Instant::compareTo).orElse(Instant.EPOCH);
    }

    private void link(XMLStreamWriter xml, String relation, String type, String path) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", base + path);
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
