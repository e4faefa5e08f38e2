package eu.di4c.document;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Sees to it that every picture says in words what it shows; a document with a mute picture is not made (PDF/UA-1, 7.3). */
final class Alternatives {

    private Alternatives() {}

    /** Gives every picture the attribute from which the printer takes its words. */
    static void complete(Document html) {
        html.body().select("svg, img").forEach(picture -> picture.attr("alt", words(picture)));
    }

    /** What a picture says: its {@code alt}, its label, or the title inside. */
    static String words(Element picture) {
        for (var attribute : new String[] {"alt", "aria-label"}) {
            if (!picture.attr(attribute).isBlank()) {
                return picture.attr(attribute);
            }
        }
        var title = picture.selectFirst("> title");
        if (title == null || title.text().isBlank()) {
            throw new IllegalArgumentException("a picture without words for those who do not see it: "
                    + picture.outerHtml().lines().findFirst().orElse(picture.tagName()));
        }
        return title.text();
    }
}
