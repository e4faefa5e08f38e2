package eu.di4c.kernel.reading;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A written text reduced to what is compared: lower case, no diacritics, one kind of space, hyphen and apostrophe. */
final class Plain {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern HYPHENS = Pattern.compile("[\\p{Pd}\u2212]+");
    private static final Pattern APOSTROPHES = Pattern.compile("[\u2018\u2019\u02BC\u00B4`]");
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");

    private Plain() {}

    static String text(String written) {
        String apart = Normalizer.normalize(APOSTROPHES.matcher(written).replaceAll("'"), Normalizer.Form.NFKD);
        String bare =
                MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT).replace('ς', 'σ');
        return SPACES.matcher(HYPHENS.matcher(bare).replaceAll("-"))
                .replaceAll(" ")
                .strip();
    }
}
