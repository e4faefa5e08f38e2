package eu.di4c.site;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.escape.Escape;

/**
 * A place to go to, and the words that lead there: a step of the breadcrumb, an entry of a menu, an answer in a list.
 *
 * @param href an address inside DI4C, beginning with a slash, or a fragment of the page
 */
public record Link(Phrase text, String href) implements Content {

    public Link {
        boolean inside = href.startsWith("/") && !href.startsWith("//");
        if (!inside && !href.startsWith("#") && !href.startsWith("?")) {
            throw new IllegalArgumentException("expected an address inside DI4C, found " + href);
        }
    }

    public static Link of(String text, String href) {
        return new Link(Phrase.of(text), href);
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent("<a href=\"");
        Escape.htmlAttribute(href, output);
        output.writeContent("\">");
        text.writeWords(output);
        output.writeContent("</a>");
        text.writeTag(output);
    }
}
