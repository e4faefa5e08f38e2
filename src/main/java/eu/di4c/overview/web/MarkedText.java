package eu.di4c.overview.web;

import eu.di4c.search.Marked;
import eu.di4c.site.Words;
import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.escape.Escape;
import java.util.Locale;
import java.util.Optional;

/** A text found, with the words that were looked for marked, and its language where that is not the reader's. */
public record MarkedText(Marked text, Optional<Locale> other) implements Content {

    static MarkedText of(Marked text, Words words) {
        boolean own = text.locale().getLanguage().isEmpty() || words.speaks(text.locale());
        return new MarkedText(text, own ? Optional.empty() : Optional.of(text.locale()));
    }

    public boolean isEmpty() {
        return text.parts().isEmpty();
    }

    @Override
    public void writeTo(TemplateOutput output) {
        other.ifPresent(locale -> {
            output.writeContent("<span lang=\"");
            Escape.htmlAttribute(locale.toLanguageTag(), output);
            output.writeContent("\">");
        });
        text.parts().forEach(part -> write(part, output));
        other.ifPresent(_ -> output.writeContent("</span>"));
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
