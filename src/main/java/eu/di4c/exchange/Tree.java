package eu.di4c.exchange;

import java.util.List;
import java.util.SequencedMap;

/** What a YAML or JSON file holds before anything is understood: mappings, lists and texts, each with its line. */
sealed interface Tree {

    /** The line on which it begins, counted from 1. */
    int line();

    record Mapping(SequencedMap<String, Tree> entries, int line) implements Tree {}

    record Sequence(List<Tree> items, int line) implements Tree {}

    /** A text, number or truth value as written. */
    record Scalar(String text, int line) implements Tree {}

    /** What it is, in words for a report. */
    default String inWords() {
        return switch (this) {
            case Mapping mapping -> "a mapping of " + mapping.entries().size();
            case Sequence sequence -> "a list of " + sequence.items().size();
            case Scalar scalar ->
                "'" + (scalar.text().length() > 120 ? scalar.text().substring(0, 120) + "…" : scalar.text()) + "'";
        };
    }
}
