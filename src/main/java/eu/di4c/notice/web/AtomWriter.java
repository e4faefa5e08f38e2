package eu.di4c.notice.web;

import eu.di4c.kernel.Language;
import eu.di4c.notice.Notice;
import eu.di4c.notice.NoticePaper;
import eu.di4c.notice.NoticeState;
import eu.di4c.notice.ToldNotice;
import eu.di4c.site.PublicAddress;
import eu.di4c.site.Words;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes notices as Atom. An entry is known for ever by the identifier of its notice, whatever its address: a correction is a
 * newer version of the same entry, and what was withdrawn leaves a tombstone (RFC 6721).
 */
final class AtomWriter {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String TOMBSTONES = "http://purl.org/atompub/tombstones/1.0";

    private final PublicAddress address;
    private final Words words;

    AtomWriter(PublicAddress address, Words words) {
        this.address = address;
        this.words = words;
    }

    byte[] write(FeedFrame frame, List<ToldNotice> notices) {
        var bytes = new ByteArrayOutputStream();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            xml.writeNamespace("at", TOMBSTONES);
            xml.writeAttribute("xml:lang", words.language().tag());
            head(xml, frame, notices);
            for (var told : notices) {
                var current = told.current();
                if (current.isPresent()) {
                    entry(xml, told, current.get());
                } else {
                    tombstone(xml, told);
                }
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    private void head(XMLStreamWriter xml, FeedFrame frame, List<ToldNotice> notices) throws XMLStreamException {
        element(xml, "id", frame.own().orElseGet(() -> address.of(frame.feed())));
        element(xml, "title", frame.title());
        element(xml, "updated", latest(notices).toString());
        if (frame.own().isEmpty()) {
            link(xml, "self", "application/atom+xml", words.language(), words.feed(frame.feed()));
        }
        link(xml, "alternate", "text/html", words.language(), words.feed(frame.page()));
    }

    private void entry(XMLStreamWriter xml, ToldNotice told, Notice notice) throws XMLStreamException {
        String page = NoticePages.address(notice);
        xml.writeStartElement("entry");
        xml.writeAttribute("xml:lang", notice.language().tag());
        element(xml, "id", identifier(told));
        element(xml, "title", notice.wording().title());
        element(xml, "updated", told.updated().toString());
        element(
                xml,
                "published",
                told.versions().getFirst().published().orElseThrow().toString());
        author(xml, notice);
        if (notice.corrects().isPresent()) {
            xml.writeEmptyElement("category");
            xml.writeAttribute("xml:lang", words.language().tag());
            xml.writeAttribute("term", "correction");
            xml.writeAttribute("label", words.of("notice.list.correction"));
        }
        element(xml, "summary", notice.wording().subject());
        link(xml, "alternate", "text/html", notice.language(), page);
        link(xml, "enclosure", "application/pdf", notice.language(), page + ".pdf");
        xml.writeStartElement("content");
        xml.writeAttribute("type", "html");
        xml.writeCharacters(NoticePaper.text(notice, told.corrected(notice)).toString());
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void author(XMLStreamWriter xml, Notice notice) throws XMLStreamException {
        xml.writeStartElement("author");
        element(xml, "name", notice.issuer().letterhead().organisation());
        xml.writeEndElement();
    }

    /** That it holds no more, since when and why; the page of the notice says the same. */
    private void tombstone(XMLStreamWriter xml, ToldNotice told) throws XMLStreamException {
        var notice = told.last();
        xml.writeStartElement("at", "deleted-entry", TOMBSTONES);
        xml.writeAttribute("ref", identifier(told));
        xml.writeAttribute("when", told.updated().toString());
        if (notice.state() instanceof NoticeState.Withdrawn withdrawn) {
            xml.writeStartElement("at", "comment", TOMBSTONES);
            xml.writeAttribute("xml:lang", notice.language().tag());
            xml.writeCharacters(withdrawn.reason());
            xml.writeEndElement();
        }
        link(xml, "alternate", "text/html", notice.language(), NoticePages.address(notice));
        xml.writeEndElement();
    }

    private static String identifier(ToldNotice told) {
        return "urn:uuid:" + told.id().value();
    }

    /** A feed without entries was last changed before anything was written. */
    private static Instant latest(List<ToldNotice> notices) {
        return notices.stream().map(ToldNotice::updated).max(Instant::compareTo).orElse(Instant.EPOCH);
    }

    private void link(XMLStreamWriter xml, String relation, String type, Language language, String path)
            throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("hreflang", language.tag());
        xml.writeAttribute("href", address.of(path));
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
