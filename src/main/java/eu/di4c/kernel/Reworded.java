package eu.di4c.kernel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Texts in several languages that say something else now: announced beside the {@link Recorded deed}, in the same transaction,
 * so that it is known who wrote which version.
 */
public record Reworded(Actor by, List<Text> texts) {

    /**
     * One text.
     *
     * @param field its name, without its place in a list
     * @param before what it said; empty when it is new
     */
    public record Text(SubjectRef subject, String field, Optional<LocalText> before, LocalText now) {}

    public Reworded {
        texts = List.copyOf(texts);
    }

    /** The texts of a thing that differ; a new text in one language only is the author's own affair, and left out. */
    public static <T extends Record> List<Text> between(SubjectRef subject, Optional<T> before, T now) {
        var old = before.map(Texts::of).orElseGet(LinkedHashMap::new);
        var changed = new ArrayList<Text>();
        Texts.of(now).forEach((name, text) -> {
            String field = Texts.field(name);
            var was = field.equals(name)
                    ? Optional.ofNullable(old.get(name))
                    : old.entrySet().stream()
                            .filter(other -> Texts.field(other.getKey()).equals(field))
                            .filter(other -> other.getValue().original().equals(text.original()))
                            .map(Map.Entry::getValue)
                            .findFirst()
                            .or(() -> Optional.ofNullable(old.get(name)));
            if (!was.equals(Optional.of(text))
                    && (was.isPresent() || text.versions().size() > 1)) {
                changed.add(new Text(subject, field, was, text));
            }
        });
        return changed;
    }
}
