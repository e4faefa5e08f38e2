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
 * @param told what tells who sees the page that it is another language, for example "in Romanian"; empty for names, which
 *     are the same in all languages, and where the page says it otherwise
 */
public record Phrase(String text, Optional<Locale> other, Optional<String> told) implements Content {

    public Phrase(String text, Optional<Locale> other) {
        this(text, other, Optional.empty());
    }

    /** Words in the language of the page. */
    public static Phrase of(String text) {
        return new Phrase(text, Optional.empty());
    }

    @Override
    public void writeTo(TemplateOutput output) {
        writeWords(output);
        writeTag(output);
    }

    void writeWords(TemplateOutput output) {
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

    /** Two quiet letters behind the text; who hears the page hears the language itself. */
    public void writeTag(TemplateOutput output) {
        other.ifPresent(language -> told.ifPresent(words -> tag(language, words, output)));
    }

    private static void tag(Locale language, String words, TemplateOutput output) {
        output.writeContent(" <abbr class=\"tongue\" aria-hidden=\"true\" title=\"");
        Escape.htmlAttribute(words, output);
        output.writeContent("\">");
        Escape.htmlContent(language.getLanguage().toUpperCase(Locale.ROOT), output);
        output.writeContent("</abbr>");
    }

    @Override
    public String toString() {
        return text;
    }
}
