package eu.di4c.kernel;

import java.util.regex.Pattern;

/**
 * The readable name of a thing in an address: {@code saint-quentin} in {@code /cities/saint-quentin}; stable for ever.
 *
 * @param text lower-case letters a-z, digits and single hyphens, at most 80 characters
 */
public record Slug(String text) implements Comparable<Slug> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public Slug {
        if (text.length() > 80 || !FORM.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "expected lower-case letters, digits and hyphens, at most 80 (for example saint-quentin), found '"
                            + text + "'");
        }
    }

    /** Whether a text could be a slug; what could not be one names nothing. */
    public static boolean fits(String text) {
        return text.length() <= 80 && FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(Slug other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
