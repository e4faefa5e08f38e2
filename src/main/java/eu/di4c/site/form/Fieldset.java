package eu.di4c.site.form;

import java.util.List;
import java.util.Optional;

/** Questions of a form about one matter. */
public record Fieldset(String title, Optional<String> hint, List<Field> fields) {
    public Fieldset {
        fields = List.copyOf(fields);
    }

    /** The same, with one more sentence before the questions. */
    public Fieldset saying(String sentence) {
        return new Fieldset(
                title, Optional.of(hint.map(first -> first + " " + sentence).orElse(sentence)), fields);
    }
}
