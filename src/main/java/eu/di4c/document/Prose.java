package eu.di4c.document;

import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** What HTML of users may contain: words and their order, nothing that runs, loads or paints. */
final class Prose {

    private static final PolicyFactory ALLOWED = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "br",
                    "hr",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "ul",
                    "ol",
                    "li",
                    "blockquote",
                    "pre",
                    "code",
                    "strong",
                    "em",
                    "a",
                    "table",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td")
            .allowStandardUrlProtocols()
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("scope")
            .matching(true, "col", "row")
            .onElements("th")
            .allowAttributes("class")
            .matching(true, "number")
            .onElements("th", "td")
            .allowAttributes("start")
            .matching(Prose::wholeNumber)
            .onElements("ol")
            .requireRelNofollowOnLinks()
            .toFactory();

    private Prose() {}

    static String clean(String html) {
        return ALLOWED.sanitize(html);
    }

    private static @Nullable String wholeNumber(String element, String attribute, String value) {
        return value.matches("\\d{1,9}") ? value : null;
    }
}
