package eu.di4c.exchange;

import org.jspecify.annotations.Nullable;

/** Finds the line on which a path begins. */
final class Lines {

    private Lines() {}

    /** The line of the deepest thing on the path that is there. */
    static int of(Tree tree, String path) {
        Tree at = tree;
        for (String step : path.isEmpty() ? new String[0] : path.substring(1).split("/", -1)) {
            Tree next = switch (at) {
                case Tree.Mapping mapping ->
                    mapping.entries().get(step.replace("~1", "/").replace("~0", "~"));
                case Tree.Sequence sequence -> item(sequence, step);
                case Tree.Scalar _ -> null;
            };
            if (next == null) {
                return at.line();
            }
            at = next;
        }
        return at.line();
    }

    private static @Nullable Tree item(Tree.Sequence sequence, String step) {
        return step.matches("\\d{1,7}")
                        && Integer.parseInt(step) < sequence.items().size()
                ? sequence.items().get(Integer.parseInt(step))
                : null;
    }
}
