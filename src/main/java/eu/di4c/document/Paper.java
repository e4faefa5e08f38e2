package eu.di4c.document;

import eu.di4c.kernel.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Element;
import org.springframework.core.io.ClassPathResource;

/** A document laid out as one page of HTML for the printer: running header, letterhead, emblem, title, text, bookmarks. */
final class Paper {

    private static final String STYLE = style();
    private static final String BREAK = "\uE000";

    private Paper() {}

    static org.jsoup.nodes.Document of(Document document) {
        var html = org.jsoup.nodes.Document.createShell("");
        var root = html.expectFirst("html").attr("lang", document.language().tag());
        fillHead(html.head(), document);
        fillBody(root.expectFirst("body"), document);
        Bookmarks.addTo(html);
        Alternatives.complete(html);
        return html;
    }

    private static void fillHead(Element head, Document document) {
        var title = document.title();
        head.appendElement("title").text(title.words());
        head.appendElement("meta").attr("name", "subject").attr("content", title.subject());
        document.look()
                .letterhead()
                .ifPresent(letterhead ->
                        head.appendElement("meta").attr("name", "author").attr("content", letterhead.organisation()));
        head.appendElement("style").appendText(STYLE + pageNumbers(document.language()));
    }

    private static void fillBody(Element body, Document document) {
        body.appendElement("div").addClass("running").text(runningHeader(document));
        var top = body.appendElement("div").addClass("top");
        document.look().funding().ifPresent(mark -> fill(top.appendElement("div"), mark));
        document.look().letterhead().ifPresent(letterhead -> fill(top.appendElement("div"), letterhead));
        body.appendElement("h1").text(document.title().words());
        document.title()
                .reference()
                .forEach(line -> body.appendElement("p").addClass("reference").text(line));
        body.appendElement("div").addClass("text").append(document.body().toString());
    }

    private static String runningHeader(Document document) {
        String title = document.title().words();
        return document.look()
                .letterhead()
                .map(letterhead -> letterhead.organisation() + " · " + title)
                .orElse(title);
    }

    private static void fill(Element box, FundingMark mark) {
        box.addClass("funding").attr("lang", mark.language().tag());
        box.append(mark.emblem().toString());
        mark.words().forEach(line -> box.appendElement("p").text(line));
    }

    private static void fill(Element box, Letterhead letterhead) {
        box.addClass("letterhead").attr("lang", letterhead.language().tag());
        letterhead
                .logo()
                .ifPresent(logo ->
                        box.appendElement("img").attr("src", logo.source()).attr("alt", logo.alt()));
        letterhead
                .issuer()
                .forEach(line -> box.appendElement("p").addClass("issuer").text(line));
        letterhead
                .motto()
                .ifPresent(motto -> box.appendElement("p").addClass("motto").text(motto));
        letterhead
                .address()
                .forEach(line -> box.appendElement("p").addClass("place").text(line));
    }

    /** The style sheet's part that speaks: "Page 1 of 2" with the counters of the printer at their places. */
    private static String pageNumbers(Language language) {
        String[] parts = OwnWords.page(language, BREAK, BREAK).split(BREAK, -1);
        return "@page { @bottom-right { font-size: 8.5pt; color: #4a5260; content: %s counter(page) %s counter(pages) %s; } }"
                .formatted(quoted(parts[0]), quoted(parts[1]), quoted(parts[2]));
    }

    private static String quoted(String text) {
        return '"' + text.replaceAll("[\"\\\\<>\n]", "") + '"';
    }

    private static String style() {
        try {
            return new ClassPathResource("document/paper.css").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
