package eu.di4c.exchange;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * Reads the bytes of a YAML or JSON file (JSON is YAML 1.2) into a {@link Tree}, within limits, and refuses what makes a
 * file mean something else than it seems to: repeated keys, anchors and aliases, tags, several documents.
 */
final class TreeReader {

    /** How deep a file may go, and how many values it may hold; with its size this bounds the memory it takes. */
    static final int MOST_DEPTH = 24;

    static final int MOST_VALUES = 500_000;

    private static final ScalarResolver FORMS = new CoreSchema().getScalarResolver();

    private final Iterator<Event> events;
    private int values;

    private TreeReader(Iterator<Event> events) {
        this.events = events;
    }

    static Tree read(byte[] bytes) throws Unreadable {
        String text = FileText.of(bytes);
        // the whole text is one buffer: the parser fails when a buffer ends within a character beyond U+FFFF
        var settings = LoadSettings.builder()
                .setCodePointLimit(FileText.MOST_BYTES)
                .setParseComments(false)
                .setBufferSize(text.length() + 2)
                .build();
        try {
            return new TreeReader(new Parse(settings).parseString(text).iterator()).document();
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            throw new Unreadable("", line, e.getProblem(), "YAML 1.2 or JSON");
        } catch (YamlEngineException e) {
            throw new Unreadable("", 0, String.valueOf(e.getMessage()), "YAML 1.2 or JSON");
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
        int line = lineOf(event);
        if (depth > MOST_DEPTH) {
            throw new Unreadable(path, line, "deeper than " + MOST_DEPTH + " levels", "a flatter file");
        }
        if (++values > MOST_VALUES) {
            throw new Unreadable(path, line, "more than " + MOST_VALUES + " values", "a smaller file");
        }
        refuseAnchor(event, path, line);
        refuseTag(event, path, line);
        return switch (event) {
            case MappingStartEvent _ -> mapping(path, line, depth);
            case SequenceStartEvent _ -> sequence(path, line, depth);
            case ScalarEvent scalar -> new Tree.Scalar(scalar.getValue(), form(scalar), line);
            default -> throw new Unreadable(path, line, event.getEventId().name(), "a value");
        };
    }

    private static void refuseAnchor(Event event, String path, int line) throws Unreadable {
        if (event instanceof AliasEvent
                || (event instanceof NodeEvent node && node.getAnchor().isPresent())) {
            throw new Unreadable(path, line, "an anchor or alias (& or *)", "the value written out");
        }
    }

    private static void refuseTag(Event event, String path, int line) throws Unreadable {
        Optional<String> tag = switch (event) {
            case ScalarEvent scalar -> scalar.getTag();
            case CollectionStartEvent collection -> collection.getTag();
            default -> Optional.empty();
        };
        if (tag.isPresent()) {
            throw new Unreadable(path, line, "the tag '" + tag.get() + "'", "the value without a tag");
        }
    }

    private static Tree.Form form(ScalarEvent scalar) {
        Tag tag = FORMS.resolve(scalar.getValue(), scalar.isPlain());
        if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
            return Tree.Form.NUMBER;
        }
        if (tag.equals(Tag.NULL)) {
            return Tree.Form.NOTHING;
        }
        return tag.equals(Tag.BOOL) ? Tree.Form.TRUTH : Tree.Form.TEXT;
    }

    private Tree mapping(String path, int line, int depth) throws Unreadable {
        var entries = new LinkedHashMap<String, Tree>();
        for (Event event = next(); event.getEventId() != Event.ID.MappingEnd; event = next()) {
            if (!(event instanceof ScalarEvent key)) {
                throw new Unreadable(path, lineOf(event), "a key that is not a word", "a word as key");
            }
            String child = path + Tree.step(key.getValue());
            refuseAnchor(key, child, lineOf(key));
            refuseTag(key, child, lineOf(key));
            if (entries.containsKey(key.getValue())) {
                throw new Unreadable(child, lineOf(key), "the key '" + key.getValue() + "' twice", "each key once");
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

    private static int lineOf(Event event) {
        return event.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    private Event next() {
        return events.next();
    }
}
