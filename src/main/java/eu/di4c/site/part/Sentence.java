package eu.di4c.site.part;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.escape.Escape;
import java.util.List;

/**
 * A sentence of the page with names in it that may stand in another language: each is marked up as its own.
 *
 * @param sentence in the language of the page, with {@link #HERE} where a name belongs
 * @param names in the order in which they stand in the sentence
 */
public record Sentence(String sentence, List<? extends Content> names) implements Content {

    /** Put into a message in place of a name. */
    public static final String HERE = "\uFFFC";

    public Sentence {
        names = List.copyOf(names);
    }

    public static Sentence of(String sentence, Content... names) {
        return new Sentence(sentence, List.of(names));
    }

    @Override
    public void writeTo(TemplateOutput output) {
        String rest = sentence;
        for (Content name : names) {
            int at = rest.indexOf(HERE);
            if (at < 0) {
                break;
            }
            Escape.htmlContent(rest.substring(0, at), output);
            name.writeTo(output);
            rest = rest.substring(at + HERE.length());
        }
        Escape.htmlContent(rest, output);
    }
}
