package eu.di4c.network;

import eu.di4c.kernel.Colour;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the colour of a city stands on: the page by day or by night, with the surfaces and the soft ink of {@code site/base.css}.
 *
 * <p>A colour that is seen too little is darkened by day and brightened by night, only as far as it must, until it can be read
 * as text (4.5 to 1, WCAG 2.2, 1.4.3); borders and marks of it are then above 3 to 1 (1.4.11).
 */
@SuppressWarnings("ImmutableEnumChecker") // a colour never changes
public enum Ground {
    DAY(
            "#fbfaf7",
            "#ffffff",
            "#f2f0ea",
            List.of("#e2f1e6", "#e5edf9", "#fbeeda", "#f9e6e7"),
            "#4a5a61",
            new Away(Colour.BLACK, "#ffffff", 12)),
    NIGHT(
            "#0f181c",
            "#162228",
            "#1c2a31",
            List.of("#15321f", "#182c4b", "#3a2911", "#421b20"),
            "#b0bfc4",
            new Away(Colour.WHITE, "#0f181c", 22));

    /** The contrast at which text is read. */
    public static final double READABLE = 4.5;

    private static final int STRONGER = 30;

    private final Colour paper;
    private final Colour surface;
    private final Colour sunken;
    private final List<Colour> banners;
    private final Colour ink;
    private final Colour away;
    private final Colour on;
    private final int tint;

    Ground(String paper, String surface, String sunken, List<String> banners, String ink, Away away) {
        this.paper = Colour.of(paper);
        this.surface = Colour.of(surface);
        this.sunken = Colour.of(sunken);
        this.banners = banners.stream().map(Colour::of).toList();
        this.ink = Colour.of(ink);
        this.away = away.to();
        this.on = Colour.of(away.on());
        this.tint = away.tint();
    }

    /**
     * Where a shade goes to be seen better.
     *
     * @param on what is written on the accent
     * @param tint how much of the colour there may be behind what is chosen, of a hundred
     */
    private record Away(Colour to, String on, int tint) {}

    /**
     * The shades that are used of a colour.
     *
     * @param accent text, links, buttons, borders
     * @param strong the same under the pointer
     * @param soft behind what is chosen or pointed at
     * @param on what is written on the accent
     */
    public record Shades(Colour accent, Colour strong, Colour soft, Colour on) {}

    public Colour paper() {
        return paper;
    }

    public Colour surface() {
        return surface;
    }

    public Colour sunken() {
        return sunken;
    }

    /** Behind news that is good, that tells of work going on, that is late, and that something was stopped. */
    public List<Colour> banners() {
        return banners;
    }

    /** The softer of the two inks of the page. */
    public Colour ink() {
        return ink;
    }

    /** The shades of a colour on this ground; the accent is the colour itself where it is seen well enough. */
    public Shades of(Colour colour) {
        var soft = tinted(colour);
        var grounds = grounds(soft);
        var accent = seen(colour, grounds);
        return new Shades(accent, seen(accent.with(STRONGER, away), grounds), soft, on);
    }

    /** How well it is seen where it is seen least. */
    public double least(Shades shades) {
        return least(shades.accent(), grounds(shades.soft()));
    }

    private List<Colour> grounds(Colour soft) {
        return Stream.concat(Stream.of(paper, surface, sunken, soft), banners.stream())
                .toList();
    }

    /** As much of the colour as leaves the soft ink readable on it. */
    private Colour tinted(Colour colour) {
        return IntStream.rangeClosed(0, tint)
                .mapToObj(less -> surface.with(tint - less, colour))
                .filter(soft -> ink.contrast(soft) >= READABLE)
                .findFirst()
                .orElse(surface);
    }

    private Colour seen(Colour colour, List<Colour> grounds) {
        return IntStream.rangeClosed(0, 100)
                .mapToObj(more -> colour.with(more, away))
                .filter(shade -> least(shade, grounds) >= READABLE)
                .findFirst()
                .orElse(away);
    }

    private static double least(Colour colour, List<Colour> grounds) {
        return grounds.stream().mapToDouble(colour::contrast).min().orElseThrow();
    }
}
