package eu.di4c.document;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Entities;

/**
 * The European emblem, drawn from its published description: a blue rectangle of three to two with twelve upright gold stars,
 * placed like the hours of a clock on a circle of a third of the height; each star's five points lie on a circle of an eighteenth
 * of the height (Council of Europe and European Commission, Graphical guide to the European emblem, 1996; Interinstitutional Style
 * Guide, annex A1).
 */
public final class EuropeanEmblem {

    static final int HEIGHT = 180;
    static final int WIDTH = HEIGHT * 3 / 2;
    private static final double CIRCLE = HEIGHT / 3.0;
    private static final double STAR = HEIGHT / 18.0;
    /** Where the sides of a five-pointed star cross, as a part of the radius of its points. */
    private static final double WAIST = (3 - Math.sqrt(5)) / 2;

    private EuropeanEmblem() {}

    /** The emblem with its text alternative. */
    public static SafeHtml svg(String alt) {
        return SafeHtml.made(
                """
                <svg xmlns="http://www.w3.org/2000/svg" class="emblem" role="img" aria-label="%s" viewBox="0 0 %d %d" \
                width="%d" height="%d"><rect width="%d" height="%d" fill="#003399"/><g fill="#FFCC00">%s</g></svg>""".formatted(Entities.escape(alt), WIDTH, HEIGHT, WIDTH / 3, HEIGHT / 3, WIDTH, HEIGHT, stars()));
    }

    private static String stars() {
        return IntStream.range(0, 12).mapToObj(EuropeanEmblem::star).collect(Collectors.joining());
    }

    private static String star(int hour) {
        double angle = Math.toRadians(hour * 30.0);
        double x = WIDTH / 2.0 + CIRCLE * Math.sin(angle);
        double y = HEIGHT / 2.0 - CIRCLE * Math.cos(angle);
        String points =
                IntStream.range(0, 10).mapToObj(corner -> point(x, y, corner)).collect(Collectors.joining(" "));
        return "<polygon points=\"" + points + "\"/>";
    }

    /** Corners go round from the top; points and waists take turns. */
    private static String point(double x, double y, int corner) {
        double radius = corner % 2 == 0 ? STAR : STAR * WAIST;
        double angle = Math.toRadians(corner * 36.0);
        return String.format(Locale.ROOT, "%.2f,%.2f", x + radius * Math.sin(angle), y - radius * Math.cos(angle));
    }
}
