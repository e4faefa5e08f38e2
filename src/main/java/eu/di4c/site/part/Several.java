package eu.di4c.site.part;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.List;

/** An answer of several short lines, such as the hours of each day. */
public record Several(List<Content> lines) implements Content {

    public Several {
        lines = List.copyOf(lines);
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent("<ul class=\"several\">");
        for (var line : lines) {
            output.writeContent("<li>");
            line.writeTo(output);
            output.writeContent("</li>");
        }
        output.writeContent("</ul>");
    }
}
