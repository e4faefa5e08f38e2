package eu.di4c.site.form;

import java.util.List;
import java.util.Optional;

/** Questions of a form about one matter. */
public record Fieldset(String title, Optional<String> hint, List<Field> fields) {
    public Fieldset {
        fields = List.copyOf(fields);
    }
}
