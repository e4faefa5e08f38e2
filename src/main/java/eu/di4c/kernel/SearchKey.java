package eu.di4c.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text as it is compared in a search: lower case, without diacritics, punctuation as spaces, so that Botosani,
 * Botoșani (comma below) and Botoşani (cedilla) are one.
 */
public record SearchKey(String key) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

    public static SearchKey of(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String lower = plain.toLowerCase(Locale.ROOT)
                .replace('ς', 'σ')
                .replace("ß", "ss")
                .replace('ı', 'i');
        return new SearchKey(GAPS.matcher(lower).replaceAll(" ").strip());
    }

    @Override
    public String toString() {
        return key;
    }
}
