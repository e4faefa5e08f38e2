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

    /**
     * Above every page but the first, and perhaps those that say what failed, stands the way there: from the first page through those above
     * to the page itself, which is no link. What is in a network has its pages beside it, and the part that it belongs to is marked.
     */
    private static final String WHEREABOUTS = """
            status => {
              const faults = [];
              const path = location.pathname;
              const links = [...document.querySelectorAll(".trail a")].map(a => new URL(a.href));
              const steps = [...document.querySelectorAll(".trail li")];
              const said = steps.map(step => step.textContent.trim());
              if (path === "/") return steps.length === 0 ? [] : ["a way on the first page"];
              if (steps.length === 0 && status !== 200 && status !== 422) return [];
              if (links[0]?.pathname !== "/") faults.push("the way does not begin at home");
              if (!steps.at(-1)?.querySelector(":scope > [aria-current=page]:not(a)")) faults.push("the way does not end at the page");
              if (document.querySelectorAll(".trail [aria-current]").length !== 1) faults.push("the way has not one end");
              if (steps.length !== links.length + 1) faults.push("the way has " + links.length + " links in " + steps.length + " steps");
              if (said.some((step, at) => step === "" || said.indexOf(step) !== at)) faults.push("the way says a thing twice: " + said.join(" › "));
              if (status === 200 && links.some(link => link.pathname === path)) faults.push("the way leads to the page itself: " + said.join(" › "));
              const network = path.match(/^\\/networks\\/(?!new$)[^/]+/)?.[0];
              if (network) {
                const sections = [...document.querySelectorAll(".sections li a")];
                const through = sections.filter(a => links.some(link => link.pathname === a.pathname) || path === a.pathname);
                if (sections.length === 0) faults.push("no pages of the network beside it");
                if (path !== network && !links.some(link => link.pathname === network)) faults.push("the way does not lead through the network");
                if (through.some(a => !a.hasAttribute("aria-current"))) faults.push("the part is not marked: " + through[0].textContent);
                if (sections.filter(a => a.hasAttribute("aria-current")).length > 1) faults.push("two parts are marked");
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
        return axe(visitor, "html");
    }

    /** The same of one part of the page, while it lies over the rest. */
    static List<String> axe(Visitor visitor, String part) {
        return new AxeBuilder(visitor.page())
                .include(part).setLegacyMode(true).withTags(STANDARDS).analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream().map(node -> named(rule, node)))
                        .toList();
    }

    private static String named(Rule rule, CheckedNode node) {
        return rule.getId() + ": " + rule.getHelp() + " " + node.getHtml() + " " + node.getFailureSummary();
    }

    /** One main heading, the right language, no name twice, nothing raw, no complaint of the browser or of the checker, no motion. */
    static List<String> shape(Visitor visitor, Language language) {
        var faults = new ArrayList<>(asked(visitor, SHAPE, language.tag()));
        faults.addAll(asked(visitor, WHEREABOUTS, visitor.status()));
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

    private static List<String> asked(Visitor visitor, String question, Object argument) {
        return ((List<?>) visitor.page().evaluate(question, argument))
                .stream().map(String::valueOf).toList();
    }
}
