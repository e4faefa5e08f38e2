package eu.di4c.translation.xliff;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file of translated texts, step by step, whatever other program wrote it: without a document type, without entities, not
 * larger than {@link #LARGEST}.
 */
public final class XliffReader {

    /** The largest file, in bytes. */
    public static final int LARGEST = 5 << 20;

    private final XMLStreamReader xml;
    private final List<Xliff.Unit> units = new ArrayList<>();
    private final List<Trouble> troubles = new ArrayList<>();
    private String source = "";
    private String target = "";
    private @Nullable Segments unit;
    private @Nullable StringBuilder text;
    private @Nullable String original;
    private @Nullable String translation;
    private @Nullable String state;
    private boolean inSegment;
    private String dataId = "";

    private XliffReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** What a file says. */
    public static Reading read(byte[] content) {
        if (content.length > LARGEST) {
            return refused(Trouble.of("", "translation.import.large", content.length + " B", LARGEST + " B"));
        }
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            return new XliffReader(factory.createXMLStreamReader(new ByteArrayInputStream(content))).file();
        } catch (XMLStreamException unreadable) {
            return refused(Trouble.of(
                    "",
                    "translation.import.xml",
                    Objects.requireNonNullElse(unreadable.getMessage(), "").replaceAll("\\s+", " "),
                    "XML 1.0"));
        }
    }

    private static Reading refused(Trouble trouble) {
        return new Reading.Unreadable(List.of(trouble));
    }

    private Reading file() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                return refused(Trouble.of("", "translation.import.doctype", "<!DOCTYPE", ""));
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                begin();
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end();
            } else if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                append(xml.getText());
            }
        }
        if (source.isEmpty()) {
            return refused(Trouble.of("", "translation.import.xliff", "", Xliff.SPACE));
        }
        return troubles.isEmpty()
                ? new Reading.Read(new Xliff("", source, target, units))
                : new Reading.Unreadable(troubles);
    }

    private void append(String words) {
        if (text != null) {
            text.append(words);
        }
    }

    private String attribute(String name) {
        return Objects.requireNonNullElse(xml.getAttributeValue(null, name), "");
    }

    private boolean isOurs() {
        return Xliff.SPACE.equals(xml.getNamespaceURI());
    }

    private void begin() {
        if (!isOurs()) {
            return;
        }
        switch (xml.getLocalName()) {
            case "xliff" -> root();
            case "unit" -> unit = new Segments(attribute("id"));
            case "segment", "ignorable" -> {
                inSegment = true;
                original = null;
                translation = null;
                state = xml.getAttributeValue(null, "state");
            }
            case "data" -> {
                dataId = attribute("id");
                text = new StringBuilder();
            }
            case "source", "target" -> text = inSegment ? new StringBuilder() : null;
            case "ph", "cp", "pc", "sc", "ec" -> mark(xml.getLocalName());
            default -> {}
        }
    }

    private void root() {
        if (attribute("version").matches("2\\.[01]")) {
            source = attribute("srcLang");
            target = attribute("trgLang");
        }
    }

    /** A place that was protected, or a sign that XML cannot hold; no text of ours has more. */
    private void mark(String kind) {
        if (text == null || unit == null) {
            return;
        }
        var stands = kind.equals("ph") ? unit.data(attribute("dataRef")) : Optional.<String>empty();
        stands.ifPresentOrElse(
                this::append,
                () -> troubles.add(Trouble.of(id(), "translation.import.inline", "<" + kind + ">", "<ph>")));
    }

    private String id() {
        return unit == null ? "" : unit.id();
    }

    private void end() {
        if (!isOurs() || unit == null) {
            return;
        }
        switch (xml.getLocalName()) {
            case "data" -> unit.keep(dataId, taken());
            case "source" -> original = inSegment ? taken() : original;
            case "target" -> translation = inSegment ? taken() : translation;
            case "segment" -> segment(unit, false);
            case "ignorable" -> segment(unit, true);
            case "unit" -> finish(unit);
            default -> {}
        }
    }

    private String taken() {
        String words = text == null ? "" : text.toString();
        text = null;
        return words;
    }

    private void segment(Segments into, boolean ignorable) {
        into.add(
                Objects.requireNonNullElse(original, ""),
                Optional.ofNullable(translation),
                ignorable,
                Optional.ofNullable(state));
        inSegment = false;
    }

    private void finish(Segments done) {
        if (done.isTorn()) {
            troubles.add(Trouble.of(
                    done.id(), "translation.import.torn", done.unit().target().orElse(""), ""));
        }
        units.add(done.unit());
        unit = null;
    }
}
