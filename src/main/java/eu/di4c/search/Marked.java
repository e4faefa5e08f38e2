package eu.di4c.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A text of which the words that were looked for are marked.
 *
 * @param locale the language in which it is written
 */
public record Marked(Locale locale, List<Part> parts) {

    /** How much of a long text is shown before and after the first word that was found. */
    private static final int AROUND = 90;

    /** A stretch of the text that is marked, or is not. */
    public record Part(String text, boolean marked) {}

    public Marked {
        parts = List.copyOf(parts);
    }

    public boolean isHit() {
        return parts.stream().anyMatch(Part::marked);
    }

    /** The text alone. */
    public String plain() {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }

    static Marked of(String text, Locale locale, Asked asked) {
        List<Part> parts = new ArrayList<>();
        int shown = 0;
        for (var word : Lexemes.words(text).toList()) {
            if (asked.fits(word.group(), locale)) {
                add(parts, text.substring(shown, word.start()), false);
                add(parts, word.group(), true);
                shown = word.end();
            }
        }
        add(parts, text.substring(shown), false);
        return new Marked(locale, parts);
    }

    private static void add(List<Part> parts, String text, boolean marked) {
        if (!text.isEmpty()) {
            parts.add(new Part(text, marked));
        }
    }

    /** What stands around the first word found, cut at whole words; nothing when none is found. */
    static Marked around(String text, Locale locale, Asked asked) {
        var first = Lexemes.words(text)
                .filter(word -> asked.fits(word.group(), locale))
                .findFirst();
        if (first.isEmpty()) {
            return new Marked(locale, List.of());
        }
        int from = start(text, first.get().start() - AROUND);
        int to = end(text, first.get().end() + AROUND);
        String cut = (from > 0 ? "… " : "") + text.substring(from, to).strip() + (to < text.length() ? " …" : "");
        return of(cut, locale, asked);
    }

    private static int start(String text, int wanted) {
        int space = wanted <= 0 ? -1 : text.indexOf(' ', wanted);
        return space < 0 ? Math.max(0, wanted <= 0 ? 0 : wanted) : space + 1;
    }

    private static int end(String text, int wanted) {
        int space = wanted >= text.length() ? -1 : text.lastIndexOf(' ', wanted);
        return space < 0 ? text.length() : space;
    }
}
