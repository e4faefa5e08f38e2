package eu.di4c.site.part;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.escape.Escape;

/** A text exactly as the system keeps it, such as an old value or the name of a column; not put into the reader's words. */
public record Verbatim(String text) implements Content {

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent("<span data-as-typed>");
        Escape.htmlContent(text, output);
        output.writeContent("</span>");
    }
}
