package eu.di4c.site.form;

import java.util.List;
import java.util.Optional;

/** One question of a form, as a page asks it. */
public sealed interface Field {

    /**
     * What is asked.
     *
     * @param name the field that is sent
     * @param optional whether it may be left out
     */
    record Asked(String name, String label, Optional<String> hint, boolean optional) {}

    /**
     * One line.
     *
     * @param narrow whether a short answer is expected
     */
    record Line(Asked asked, boolean narrow, int longest) implements Field {}

    /** Several lines. */
    record Lines(Asked asked, int rows) implements Field {}

    /** A text in several languages; the original and the reader's first. */
    record Texts(Asked asked, boolean area) implements Field {}

    /** One of some choices. */
    record OneOf(Asked asked, List<Choice> choices) implements Field {
        public OneOf {
            choices = List.copyOf(choices);
        }
    }

    /** Any of some choices. */
    record AnyOf(Asked asked, List<Choice> choices) implements Field {
        public AnyOf {
            choices = List.copyOf(choices);
        }
    }

    /** Yes, or nothing. */
    record Tick(Asked asked) implements Field {}

    /** Questions that belong together: one row of a list, or a part of the form. */
    record Group(String title, Optional<String> hint, List<Field> fields) implements Field {
        public Group {
            fields = List.copyOf(fields);
        }
    }
}
