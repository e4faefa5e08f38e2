package eu.di4c.kernel;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A colour of a screen (sRGB), and how well it is seen on another.
 *
 * @param rgb red, green and blue, 8 bits each
 */
public record Colour(int rgb) {

    public static final Colour BLACK = new Colour(0);
    public static final Colour WHITE = new Colour(0xFFFFFF);

    private static final Pattern FORM = Pattern.compile("#?[0-9a-fA-F]{6}");

    public Colour {
        if (rgb < 0 || rgb > 0xFFFFFF) {
            throw new IllegalArgumentException("expected 24 bits of red, green and blue, found " + rgb);
        }
    }

    public static boolean fits(String text) {
        return FORM.matcher(text).matches();
    }

    /** The colour written as six hexadecimal digits, for example {@code #0b5a60}. */
    public static Colour of(String text) {
        if (!fits(text)) {
            throw new IllegalArgumentException(
                    "expected a colour of six hexadecimal digits, for example #0b5a60, found '%s'".formatted(text));
        }
        return new Colour(Integer.parseInt(text.replace("#", ""), 16));
    }

    /** How bright it is, from 0 for black to 1 for white (WCAG 2.2, relative luminance). */
    public double luminance() {
        return 0.2126 * linear(16) + 0.7152 * linear(8) + 0.0722 * linear(0);
    }

    private double linear(int shift) {
        double share = part(shift) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** How well the two are told apart, from 1 for the same to 21 for black and white (WCAG 2.2, contrast ratio). */
    public double contrast(Colour other) {
        double one = luminance() + 0.05;
        double two = other.luminance() + 0.05;
        return Math.max(one, two) / Math.min(one, two);
    }

    /**
     * This colour with so much of another in it.
     *
     * @param percent from 0, this one, to 100, the other
     */
    public Colour with(int percent, Colour other) {
        return new Colour(
                (mixed(16, percent, other) << 16) | (mixed(8, percent, other) << 8) | mixed(0, percent, other));
    }

    private int mixed(int shift, int percent, Colour other) {
        return (part(shift) * (100 - percent) + other.part(shift) * percent + 50) / 100;
    }

    private int part(int shift) {
        return (rgb >> shift) & 0xFF;
    }

    /** As {@code #0b5a60}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%06x", rgb);
    }
}
