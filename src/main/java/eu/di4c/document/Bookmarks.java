package eu.di4c.document;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The outline that a PDF reader shows beside the pages, made of the headings. */
final class Bookmarks {

    private Bookmarks() {}

    static void addTo(Document html) {
        var outline = html.head().appendElement("bookmarks");
        Deque<Element> open = new ArrayDeque<>();
        int number = 0;
        for (var heading : html.body().select("h1, h2, h3, h4")) {
            if (heading.id().isEmpty()) {
                heading.id("heading-" + ++number);
            }
            int level = level(heading);
            while (!open.isEmpty() && Integer.parseInt(open.peek().attr("data-level")) >= level) {
                open.pop();
            }
            var above = open.isEmpty() ? outline : open.peek();
            open.push(above.appendElement("bookmark")
                    .attr("name", heading.text())
                    .attr("href", "#" + heading.id())
                    .attr("data-level", Integer.toString(level)));
        }
    }

    private static int level(Element heading) {
        return heading.tagName().charAt(1) - '0';
    }
}
