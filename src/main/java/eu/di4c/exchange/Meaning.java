package eu.di4c.exchange;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.stream.Collectors;

/** What one text of a file can mean; a text that cannot is refused with an exception that {@link Fields} turns into a trouble. */
final class Meaning {

    private static final int LONGEST_TEXT = 200_000;

    private Meaning() {}

    static String words(String text) {
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("it is empty or longer than " + LONGEST_TEXT + " characters");
        }
        if (text.chars().anyMatch(c -> c == 0 || (Character.isISOControl(c) && c != '\n' && c != '\t'))) {
            throw new IllegalArgumentException("it has control characters");
        }
        return text;
    }

    /** A BCP 47 tag that begins with a language of two or three letters. */
    static Locale language(String tag) {
        if (!tag.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")) {
            throw new IllformedLocaleException("not a language tag: " + tag);
        }
        return new Locale.Builder().setLanguageTag(tag).build();
    }

    static BigDecimal decimalNumber(String text) {
        if (!text.matches("-?\\d{1,15}(\\.\\d{1,10})?")) {
            throw new NumberFormatException(text);
        }
        return new BigDecimal(text);
    }

    static Integer signedNumber(String text) {
        if (!text.matches("-?\\d{1,6}")) {
            throw new NumberFormatException(text);
        }
        return Integer.valueOf(text);
    }

    static Integer wholeNumber(String text) {
        if (!text.matches("\\d{1,9}")) {
            throw new NumberFormatException(text);
        }
        return Integer.valueOf(text);
    }

    static <E extends Enum<E>> E constant(Class<E> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> word(constant).equals(text))
                .findFirst()
                .orElseThrow(() -> new NumberFormatException(text));
    }

    static <E extends Enum<E>> String words(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Meaning::word).collect(Collectors.joining(", "));
    }

    /** A constant as the word in files: {@code LESS_DEVELOPED} is {@code less-developed}. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
