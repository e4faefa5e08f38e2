package eu.di4c.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import eu.di4c.kernel.Language;
import java.util.ArrayList;
import java.util.List;

/** What must be true of a page in every state, as far as a browser can tell; each question answers with the faults it found. */
final class Look {

    /** WCAG 2.2 up to AA, target sizes included, and what axe-core holds for good practice. */
    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");

    private static final String SHAPE = """
            language => {
              const faults = [];
              const count = document.querySelectorAll("h1").length;
              if (count !== 1) faults.push(count + " h1");
              if (document.documentElement.lang !== language) faults.push("lang " + document.documentElement.lang);
              const ids = [...document.querySelectorAll("[id]")].map(e => e.id);
              ids.filter((id, at) => ids.indexOf(id) !== at).forEach(id => faults.push("id twice: " + id));
              const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (location.pathname !== "/api" && words.nextNode()) {
                const text = words.currentNode.nodeValue;
                if (words.currentNode.parentElement.closest("pre, code, script, .letter-text, [data-as-typed]")) continue;
                const raw = text.match(/\\b\\d{4}-\\d{2}(-\\d{2})?\\b|\\b[A-Z]{2,}_[A-Z_]+\\b|\\b(site|overview|calendar|budget|network|notice|document)\\.[a-z]+(\\.[a-zA-Z]+)*\\b|\\{\\d|\\bOptional\\b|\\bnull\\b/);
                if (raw) faults.push("raw: " + raw[0] + " in “" + text.trim().slice(0, 80) + "”");
              }
              return faults;
            }""";

    private static final String TOO_WIDE = """
            () => {
              const width = document.documentElement.clientWidth;
              if (document.documentElement.scrollWidth <= width) return [];
              const wide = [...document.querySelectorAll("body *")]
                .filter(e => e.getBoundingClientRect().right > width + 1 && !e.closest(".scroll, .unseen, svg"))
                .slice(0, 3).map(e => "too wide: " + e.outerHTML.slice(0, 120));
              return wide.length > 0 ? wide : ["too wide"];
            }""";

    /** Somebody who asked for less motion gets none. */
    private static final String MOVES = """
            () => [...document.querySelectorAll("*")].flatMap(e => [null, "::before", "::after"].map(part => [e, getComputedStyle(e, part)]))
              .filter(([e, style]) => (style.transitionProperty !== "none" && style.transitionDuration.split(",").some(t => parseFloat(t) > 0))
                || (style.animationName !== "none" && style.animationDuration.split(",").some(t => parseFloat(t) > 0))
                || style.scrollBehavior === "smooth")
              .slice(0, 3).map(([e]) => "moves though less motion is asked for: " + e.outerHTML.slice(0, 120))""";

    private Look() {}

    static List<String> axe(Visitor visitor) {
        return new AxeBuilder(visitor.page())
                .setLegacyMode(true).withTags(STANDARDS).analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream().map(node -> named(rule, node)))
                        .toList();
    }

    private static String named(Rule rule, CheckedNode node) {
        return rule.getId() + ": " + rule.getHelp() + " " + node.getHtml() + " " + node.getFailureSummary();
    }

    /** One main heading, the right language, no name twice, nothing raw, no complaint of the browser or of the checker, no motion. */
    static List<String> shape(Visitor visitor, Language language) {
        var faults = new ArrayList<>(asked(visitor, SHAPE, language.tag()));
        faults.addAll(visitor.complaints());
        faults.addAll(asked(visitor, MOVES, ""));
        faults.addAll(Markup.faults(visitor.markup()));
        return faults;
    }

    /** At the width of a small phone, which is also a desk at 400 %, and at 200 %, nothing has to be pushed sideways. */
    static List<String> width(Visitor visitor) {
        var faults = new ArrayList<String>();
        for (int width : List.of(Visitor.DESK / 2, Visitor.NARROWEST)) {
            visitor.at(width);
            asked(visitor, TOO_WIDE, "").forEach(fault -> faults.add("at " + width + " " + fault));
        }
        return faults;
    }

    private static List<String> asked(Visitor visitor, String question, String argument) {
        return ((List<?>) visitor.page().evaluate(question, argument))
                .stream().map(String::valueOf).toList();
    }
}
