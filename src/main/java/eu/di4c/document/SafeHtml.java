package eu.di4c.document;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import org.jsoup.Jsoup;

/** A piece of HTML that may stand on a page and in a document as it is: cleaned, or made by ourselves. */
public final class SafeHtml implements Content {

    private final String html;

    private SafeHtml(String html) {
        this.html = html;
    }

    /** HTML that this program's own code made, with every text of users already escaped. */
    public static SafeHtml made(String html) {
        return new SafeHtml(html);
    }

    /** HTML from anywhere, reduced to plain prose: paragraphs, headings, lists, links, tables. */
    static SafeHtml cleaned(String html) {
        return new SafeHtml(Prose.clean(html));
    }

    public SafeHtml followedBy(SafeHtml next) {
        return new SafeHtml(html + "\n" + next.html);
    }

    /** The words alone, for summaries and searches. */
    public String words() {
        return Jsoup.parseBodyFragment(html).text();
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(html);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SafeHtml that && html.equals(that.html);
    }

    @Override
    public int hashCode() {
        return html.hashCode();
    }

    /** The markup itself. */
    @Override
    public String toString() {
        return html;
    }
}
