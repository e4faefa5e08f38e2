package eu.di4c.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** Whoever reads with two or three colours of her own still sees what is drawn, what can be pressed and where she is. */
final class ForcedColours {

    private static final String VANISHED = """
            () => {
              const clear = colour => ["none", "transparent", "rgba(0, 0, 0, 0)"].includes(colour);
              const probe = document.body.appendChild(document.createElement("i"));
              probe.style.color = "Canvas";
              const paper = getComputedStyle(probe).color;
              probe.remove();
              const unseen = colour => clear(colour) || colour === paper;
              const name = e => e.outerHTML.slice(0, 120);
              const shapes = [...document.querySelectorAll("svg :is(path, rect, line, circle, ellipse, polygon, polyline, text)")]
                .filter(e => e.checkVisibility() && !e.closest("defs, clipPath, marker"));
              const before = e => e.dataset.seen;
              const faults = shapes
                .filter(e => before(e) === "yes")
                .filter(e => unseen(getComputedStyle(e).fill) && unseen(getComputedStyle(e).stroke))
                .map(e => "vanishes in forced colours: " + name(e));
              [...document.querySelectorAll("button, .button, input:not([type=hidden]), select, textarea")]
                .filter(e => e.checkVisibility() && e.getBoundingClientRect().width > 1)
                .filter(e => !["checkbox", "radio", "file"].includes(e.type))
                .filter(e => { const s = getComputedStyle(e);
                  return !["Top", "Bottom"].some(side => s["border" + side + "Style"] !== "none" && parseFloat(s["border" + side + "Width"]) >= 1); })
                .forEach(e => faults.push("has no border in forced colours: " + name(e)));
              return faults.slice(0, 5);
            }""";

    /** Marks what is drawn to be seen, before the colours are taken away. */
    private static final String DRAWN = """
            () => document.querySelectorAll("svg *").forEach(e => {
              const style = getComputedStyle(e);
              const clear = colour => ["none", "transparent", "rgba(0, 0, 0, 0)"].includes(colour);
              if ((!clear(style.fill) || !clear(style.stroke)) && style.opacity !== "0") e.dataset.seen = "yes";
            })""";

    private ForcedColours() {}

    static List<String> faults(Visitor visitor) {
        visitor.page().evaluate(DRAWN);
        visitor.page()
                .emulateMedia(new Page.EmulateMediaOptions()
                        .setForcedColors(com.microsoft.playwright.options.ForcedColors.ACTIVE));
        try {
            return ((List<?>) visitor.page().evaluate(VANISHED))
                    .stream().map(String::valueOf).toList();
        } finally {
            visitor.page()
                    .emulateMedia(new Page.EmulateMediaOptions()
                            .setForcedColors(com.microsoft.playwright.options.ForcedColors.NONE));
        }
    }
}
