package eu.di4c.site.part;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.escape.Escape;

/** A state in one or two words: held, late, accepted. */
public record Tag(String text, Tone tone) implements Content {

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent("<span class=\"tag tag-" + tone.style() + "\">");
        Escape.htmlContent(text, output);
        output.writeContent("</span>");
    }
}
