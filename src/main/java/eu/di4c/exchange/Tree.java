package eu.di4c.exchange;

import java.util.List;
import java.util.SequencedMap;

/** What a YAML or JSON file holds before anything is understood: mappings, lists and single values, each with its line. */
sealed interface Tree {

    /** The line on which it begins, counted from 1. */
    int line();

    record Mapping(SequencedMap<String, Tree> entries, int line) implements Tree {}

    record Sequence(List<Tree> items, int line) implements Tree {}

    /** One value as written, and what YAML and JSON take it for. */
    record Scalar(String text, Form form, int line) implements Tree {}

    /** What a single value is by the way it is written: {@code "12"} is a text, {@code 12} a number. */
    enum Form {
        TEXT,
        NUMBER,
        TRUTH,
        NOTHING
    }

    /** What it is, in words for a report. */
    default String inWords() {
        return switch (this) {
            case Mapping mapping -> "a mapping of " + mapping.entries().size();
            case Sequence sequence -> "a list of " + sequence.items().size();
            case Scalar(String text, Form form, int _) ->
                switch (form) {
                    case TEXT -> "'" + shortened(text) + "'";
                    case NUMBER -> "the number " + shortened(text);
                    case TRUTH -> "the truth value " + text;
                    case NOTHING -> "nothing";
                };
        };
    }

    private static String shortened(String text) {
        return text.length() > 120 ? text.substring(0, 120) + "…" : text;
    }

    /** A key as one step of a JSON pointer. */
    static String step(String key) {
        return "/" + key.replace("~", "~0").replace("/", "~1");
    }
}
