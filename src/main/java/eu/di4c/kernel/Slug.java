package eu.di4c.kernel;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The readable name of a thing in an address: {@code saint-quentin} in {@code /cities/saint-quentin}; stable for ever.
 *
 * @param text lower-case letters a-z, digits and single hyphens, at most 80 characters
 */
public record Slug(String text) implements Comparable<Slug> {

    private static final int LONGEST = 80;
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");

    public Slug {
        if (text.length() > LONGEST || !FORM.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "expected lower-case letters, digits and hyphens, at most 80 (for example saint-quentin), found '"
                            + text + "'");
        }
    }

    /** Whether a text could be a slug; what could not be one names nothing. */
    public static boolean fits(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }

    /** The slug that a name makes in any script: Botoșani botosani, Τρίκαλα trikala; empty when it has no letter or digit. */
    public static Optional<Slug> madeOf(String name) {
        String plain = LATIN.transliterate(name).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String cut = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
        return Optional.of(cut.replaceAll("^-|-$", "")).filter(Slug::fits).map(Slug::new);
    }

    /** This slug, or with the first number behind it that makes it free. */
    public Slug free(Predicate<Slug> taken) {
        String start =
                text.length() > LONGEST - 6 ? text.substring(0, LONGEST - 6).replaceAll("-$", "") : text;
        return Stream.concat(
                        Stream.of(this),
                        IntStream.iterate(2, number -> number + 1).mapToObj(number -> new Slug(start + "-" + number)))
                .filter(taken.negate())
                .findFirst()
                .orElseThrow();
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
