package eu.di4c.exchange;

import eu.di4c.kernel.Signs;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What one text of a file can mean; a text that cannot is refused with an exception that {@link Fields} turns into a trouble. */
final class Meaning {

    /** The longest step that is taken for one, in months or days: more is a slip of the pen. */
    static final int LONGEST_STEP = 10_000;

    private static final Pattern STEP =
            Pattern.compile("-?P(?=-?\\d)(-?\\d{1,5}Y)?(-?\\d{1,5}M)?(-?\\d{1,5}W)?(-?\\d{1,5}D)?");
    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?");
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9]\\d{0,14})(\\.\\d{1,10})?");
    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9]\\d{0,8})");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");
    private static final Pattern INSTANT =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private Meaning() {}

    static String words(String text, int longest) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("it is empty");
        }
        if (text.length() > longest) {
            throw new IllegalArgumentException("it is longer than " + longest + " characters");
        }
        text.chars().filter(sign -> Signs.isUnseen((char) sign)).findFirst().ifPresent(sign -> {
            throw new IllegalArgumentException("it has the control character U+%04X".formatted(sign));
        });
        for (int place = 0; place < text.length(); place += Character.charCount(text.codePointAt(place))) {
            if (Character.getType(text.codePointAt(place)) == Character.SURROGATE) {
                throw new IllegalArgumentException("it has half a character");
            }
        }
        return text;
    }

    /** A BCP 47 tag of a language, with its script and its region where they matter, in its usual spelling. */
    static Locale language(String tag) {
        Locale locale = new Locale.Builder().setLanguageTag(tag).build();
        if (!TAG.matcher(tag).matches() || !locale.toLanguageTag().equals(tag)) {
            throw new IllformedLocaleException("not a language tag: " + tag);
        }
        return locale;
    }

    static String country(String text) {
        if (!COUNTRIES.contains(text)) {
            throw new NumberFormatException(text);
        }
        return text;
    }

    static BigDecimal decimalNumber(String text) {
        if (!DECIMAL.matcher(text).matches()) {
            throw new NumberFormatException(text);
        }
        return new BigDecimal(text);
    }

    static Integer wholeNumber(String text, int least, int most) {
        if (!WHOLE.matcher(text).matches()) {
            throw new NumberFormatException(text);
        }
        int number = Integer.parseInt(text);
        if (number < least || number > most) {
            throw new NumberFormatException(text);
        }
        return number;
    }

    /** A step of whole months or whole days. */
    static Period step(String text) {
        if (!STEP.matcher(text).matches()) {
            throw new NumberFormatException(text);
        }
        Period step = Period.parse(text);
        if (Math.abs(step.toTotalMonths()) > LONGEST_STEP || Math.abs(step.get(ChronoUnit.DAYS)) > LONGEST_STEP) {
            throw new IllegalArgumentException("it is longer than " + LONGEST_STEP + " months or days");
        }
        return step;
    }

    static LocalDate day(String text) {
        try {
            if (!DAY.matcher(text).matches() || text.startsWith("0000")) {
                throw new NumberFormatException(text);
            }
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("there is no such day", e);
        }
    }

    static LocalTime time(String text) {
        if (!TIME.matcher(text).matches()) {
            throw new NumberFormatException(text);
        }
        return LocalTime.parse(text);
    }

    static Instant instant(String text) {
        try {
            if (!INSTANT.matcher(text).matches() || text.startsWith("0000")) {
                throw new NumberFormatException(text);
            }
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("there is no such moment", e);
        }
    }

    static byte[] base64(String text) {
        return Base64.getDecoder().decode(text);
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
