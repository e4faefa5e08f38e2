package eu.di4c.site.chart;

import java.util.List;
import java.util.stream.Collectors;

/** Numbers and paths as SVG writes them: a tenth of a unit is finer than any screen. */
final class Svg {

    private Svg() {}

    static String number(double value) {
        long tenths = Math.round(value * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : Double.toString(tenths / 10.0);
    }

    /** Per cent of a wide screen need one more digit. */
    static String hundredth(double value) {
        long hundredths = Math.round(value * 100);
        return hundredths % 100 == 0 ? Long.toString(hundredths / 100) : Double.toString(hundredths / 100.0);
    }

    static String path(List<Spot> spots) {
        return spots.stream()
                .map(spot -> number(spot.x()) + " " + number(spot.y()))
                .collect(Collectors.joining("L", "M", ""));
    }

    /** Room for a text of this size, a little generously: the reader's font is not known here. */
    static double width(String text, double size) {
        return text.codePointCount(0, text.length()) * size * 0.58;
    }
}
