package eu.di4c.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads the bytes of a YAML or JSON file (JSON is YAML 1.2) into a {@link Tree}, within limits, and refuses what makes a
 * file mean something else than it seems to: repeated keys, anchors and aliases, tags, several documents.
 */
final class TreeReader {

    /** The largest file that is read, in bytes. */
    static final int MOST_BYTES = 16 * 1024 * 1024;

    private static final int MOST_DEPTH = 24;
    private static final int MOST_NODES = 2_000_000;

    /** A file that cannot be read as a tree. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Trouble trouble;

        Unreadable(String path, int line, String found, String expected) {
            super(found);
            this.trouble = new Trouble(path, line, found, expected);
        }

        Trouble trouble() {
            return trouble;
        }
    }

    private final Iterator<Event> events;
    private int nodes;

    private TreeReader(Iterator<Event> events) {
        this.events = events;
    }

    static Tree read(byte[] bytes) throws Unreadable {
        if (bytes.length > MOST_BYTES) {
            throw new Unreadable("", 0, bytes.length + " bytes", "at most " + MOST_BYTES + " bytes");
        }
        var settings = LoadSettings.builder()
                .setCodePointLimit(MOST_BYTES)
                .setParseComments(false)
                .build();
        try {
            return new TreeReader(new Parse(settings).parseString(text(bytes)).iterator()).document();
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            throw new Unreadable("", line, e.getProblem(), "YAML 1.2 or JSON");
        } catch (YamlEngineException e) {
            throw new Unreadable("", 0, String.valueOf(e.getMessage()), "YAML 1.2 or JSON");
        }
    }

    private static String text(byte[] bytes) throws Unreadable {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Unreadable("", 0, "bytes that are not UTF-8", "a text in UTF-8");
        }
    }

    private Tree document() throws Unreadable {
        Event event = next();
        while (event.getEventId() == Event.ID.StreamStart || event.getEventId() == Event.ID.DocumentStart) {
            event = next();
        }
        if (event.getEventId() == Event.ID.StreamEnd) {
            throw new Unreadable("", 0, "an empty file", "a network file");
        }
        Tree tree = node(event, "", 0);
        next();
        if (next().getEventId() != Event.ID.StreamEnd) {
            throw new Unreadable("", 0, "several documents in one file", "one document");
        }
        return tree;
    }

    private Tree node(Event event, String path, int depth) throws Unreadable {
        int line = event.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
        if (depth > MOST_DEPTH) {
            throw new Unreadable(path, line, "deeper than " + MOST_DEPTH + " levels", "a flatter file");
        }
        if (++nodes > MOST_NODES) {
            throw new Unreadable(path, line, "more than " + MOST_NODES + " values", "a smaller file");
        }
        if (event instanceof AliasEvent
                || (event instanceof NodeEvent node && node.getAnchor().isPresent())) {
            throw new Unreadable(path, line, "an anchor or alias (& or *)", "the value written out");
        }
        return switch (event) {
            case MappingStartEvent _ -> mapping(path, line, depth);
            case SequenceStartEvent _ -> sequence(path, line, depth);
            case ScalarEvent scalar -> new Tree.Scalar(scalar.getValue(), line);
            default -> throw new Unreadable(path, line, event.getEventId().name(), "a value");
        };
    }

    private Tree mapping(String path, int line, int depth) throws Unreadable {
        var entries = new LinkedHashMap<String, Tree>();
        for (Event event = next(); event.getEventId() != Event.ID.MappingEnd; event = next()) {
            if (!(event instanceof ScalarEvent key) || key.getAnchor().isPresent()) {
                throw new Unreadable(path, line, "a key that is not a word", "a word as key");
            }
            String child = path + "/" + key.getValue();
            int keyLine = key.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
            if (entries.containsKey(key.getValue())) {
                throw new Unreadable(child, keyLine, "the key '" + key.getValue() + "' twice", "each key once");
            }
            entries.put(key.getValue(), node(next(), child, depth + 1));
        }
        return new Tree.Mapping(entries, line);
    }

    private Tree sequence(String path, int line, int depth) throws Unreadable {
        var items = new ArrayList<Tree>();
        for (Event event = next(); event.getEventId() != Event.ID.SequenceEnd; event = next()) {
            items.add(node(event, path + "/" + items.size(), depth + 1));
        }
        return new Tree.Sequence(items, line);
    }

    private Event next() {
        return events.next();
    }
}
