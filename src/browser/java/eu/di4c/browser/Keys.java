package eu.di4c.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The hands of somebody who works with the keyboard alone. */
final class Keys {

    private static final int MOST = 1500;
    private static final int MOST_OF_ONE = 6;

    private static final String FOCUSED = """
            () => {
              const e = document.activeElement;
              if (!e || e === document.body) return null;
              const style = getComputedStyle(e);
              const box = e.getBoundingClientRect();
              return {
                place: [...document.querySelectorAll("*")].indexOf(e),
                field: e.name ?? "",
                name: (e.labels?.[0]?.textContent ?? e.getAttribute("aria-label") ?? e.textContent).trim().replace(/\\s+/g, " "),
                seen: (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== "none",
                inside: box.width > 0 && box.height > 0 && box.top < innerHeight && box.bottom > 0,
              };
            }""";

    /** The stops of a page in their turn; those of the head as they are seen, line by line. */
    private static final String STOPS = """
            () => {
              const stops = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']")]
                .filter(e => e.checkVisibility() && !e.disabled);
              const head = stops.filter(e => e.closest("header.top"));
              const seen = head.map(e => [e, e.getBoundingClientRect()])
                .sort(([, a], [, b]) => a.bottom <= b.top ? -1 : b.bottom <= a.top ? 1 : a.left - b.left)
                .map(([e]) => e);
              return stops.map(e => head.includes(e) ? seen.shift() : e)
                .map(e => [...document.querySelectorAll("*")].indexOf(e));
            }""";

    private final Visitor visitor;

    Keys(Visitor visitor) {
        this.visitor = visitor;
    }

    void press(String... keys) {
        for (String key : keys) {
            visitor.page().keyboard().press(key);
        }
    }

    void type(String text) {
        visitor.page().keyboard().type(text);
    }

    /** Presses Tab until the focus is on what has this name. */
    Keys to(String name) {
        return until("name", name, name::equals);
    }

    /** Presses Tab until the focus is on what has a name that begins so. */
    Keys toStarting(String name) {
        return until("name", name, found -> found.startsWith(name));
    }

    /** Presses Tab until the focus is on this field of a form. */
    Keys toField(String field) {
        return until("field", field, field::equals);
    }

    private Keys until(String what, String wanted, Predicate<String> is) {
        for (int i = 0; i < MOST; i++) {
            press("Tab");
            if (focused() instanceof Map<?, ?> stop && is.test(String.valueOf(stop.get(what)))) {
                return this;
            }
        }
        throw new AssertionError("no way by keyboard to “" + wanted + "” on " + visitor.path());
    }

    /** Goes down so many steps in a list of choices. */
    Keys choose(String field, int steps) {
        toField(field);
        for (int step = 0; step < steps; step++) {
            press("ArrowDown");
        }
        return this;
    }

    /** Types into a field. */
    Keys fill(String field, String text) {
        toField(field).type(text);
        return this;
    }

    /** Follows the link, or presses the button, that has the focus, and waits for the page it leads to. */
    void enter() {
        visitor.follow(() -> press("Enter"));
    }

    /** Goes through the whole page and says what is wrong with its stops. */
    List<String> faults() {
        var faults = new ArrayList<String>();
        var stops = ((List<?>) visitor.page().evaluate(STOPS))
                .stream().map(String::valueOf).toList();
        for (String expected : stops) {
            leave();
            if (!(focused() instanceof Map<?, ?> stop)) {
                faults.add("the focus is lost before place " + expected);
                return faults;
            }
            if (!expected.equals(String.valueOf(stop.get("place")))) {
                faults.add("“" + stop.get("name") + "” has the focus out of turn");
                return faults;
            }
            if (!Boolean.TRUE.equals(stop.get("seen"))) {
                faults.add("“" + stop.get("name") + "” does not show that it has the focus");
            }
            if (!Boolean.TRUE.equals(stop.get("inside"))) {
                faults.add("“" + stop.get("name") + "” has the focus out of sight");
            }
        }
        return faults;
    }

    /** On to the next stop; a date is one, though its day, month and year each take a Tab. */
    private void leave() {
        Object here = place();
        for (int i = 0; i < MOST_OF_ONE && here.equals(place()); i++) {
            press("Tab");
        }
    }

    private Object place() {
        return focused() instanceof Map<?, ?> stop ? String.valueOf(stop.get("place")) : "nowhere";
    }

    private Object focused() {
        return String.valueOf(visitor.page().evaluate("() => document.activeElement === document.body"))
                        .equals("true")
                ? "nothing"
                : visitor.page().evaluate(FOCUSED);
    }
}
