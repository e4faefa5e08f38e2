package eu.di4c.site;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.escape.Escape;
import java.util.Locale;
import java.util.Optional;

/**
 * A piece of text as a page shows it: its words, and its language where that is not the language of the page.
 *
 * @param other the language to mark up; empty when it is the reader's own
 */
public record Phrase(String text, Optional<Locale> other) implements Content {

    /** Words in the language of the page. */
    public static Phrase of(String text) {
        return new Phrase(text, Optional.empty());
    }

    @Override
    public void writeTo(TemplateOutput output) {
        if (other.isEmpty()) {
            Escape.htmlContent(text, output);
            return;
        }
        output.writeContent("<span lang=\"");
        Escape.htmlAttribute(other.get().toLanguageTag(), output);
        output.writeContent("\">");
        Escape.htmlContent(text, output);
        output.writeContent("</span>");
    }

    @Override
    public String toString() {
        return text;
    }
}
