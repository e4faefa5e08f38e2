package eu.di4c.overview.web;

import eu.di4c.kernel.LocalText;
import eu.di4c.search.Marked;
import eu.di4c.site.Phrase;
import eu.di4c.site.Words;
import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.escape.Escape;

/**
 * A text found, with the words that were looked for marked.
 *
 * @param plain the same words without marks, with their language where that is not the reader's
 */
public record MarkedText(Marked text, Phrase plain) implements Content {

    /** A text, of which who sees the page is told the language as well. */
    static MarkedText of(Marked text, Words words) {
        return new MarkedText(
                text,
                isOfNone(text)
                        ? Phrase.of(text.plain())
                        : words.phrase(new LocalText.Version(text.locale(), text.plain())));
    }

    /** A proper name. */
    static MarkedText name(Marked text, Words words) {
        var plain = of(text, words).plain();
        return new MarkedText(text, new Phrase(plain.text(), plain.other()));
    }

    private static boolean isOfNone(Marked text) {
        return text.locale().getLanguage().isEmpty();
    }

    public boolean isEmpty() {
        return text.parts().isEmpty();
    }

    @Override
    public void writeTo(TemplateOutput output) {
        writeWords(output);
        plain.writeTag(output);
    }

    /** The words alone, as they stand in a link; the tag of their language stands behind it. */
    public Content words() {
        return this::writeWords;
    }

    public Content tag() {
        return plain::writeTag;
    }

    private void writeWords(TemplateOutput output) {
        plain.other().ifPresent(locale -> {
            output.writeContent("<span lang=\"");
            Escape.htmlAttribute(locale.toLanguageTag(), output);
            output.writeContent("\">");
        });
        text.parts().forEach(part -> write(part, output));
        plain.other().ifPresent(_ -> output.writeContent("</span>"));
    }

    private static void write(Marked.Part part, TemplateOutput output) {
        if (part.marked()) {
            output.writeContent("<mark>");
        }
        Escape.htmlContent(part.text(), output);
        if (part.marked()) {
            output.writeContent("</mark>");
        }
    }
}
