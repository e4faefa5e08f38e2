package eu.di4c.site.part;

import eu.di4c.site.Link;
import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.escape.Escape;

/**
 * A link in a row that says already what it is about: who hears the page hears that with it.
 *
 * @param link its few words
 * @param about what the row is about, unseen behind them
 */
public record BriefLink(Link link, String about) implements Content {

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent("<a href=\"");
        Escape.htmlAttribute(link.href(), output);
        output.writeContent("\">");
        Escape.htmlContent(link.text().text(), output);
        output.writeContent("<span class=\"unseen\">: ");
        Escape.htmlContent(about, output);
        output.writeContent("</span></a>");
    }
}
