package eu.di4c.network;

import java.util.regex.Pattern;

/** A telephone number as a city writes it, for example {@code +40 231 000 000}: 3 to 15 digits (ITU-T E.164), parted as people like. */
public record Telephone(String text) {

    private static final Pattern FORM = Pattern.compile("\\+?[0-9(][0-9 ()./-]{1,38}[0-9]");

    public Telephone {
        if (!fits(text)) {
            throw new IllegalArgumentException(
                    "expected a telephone number of 3 to 15 digits, found '%s'".formatted(text));
        }
    }

    public static boolean fits(String text) {
        int digits = digits(text).length();
        return FORM.matcher(text).matches() && digits >= 3 && digits <= 15;
    }

    /** What a telephone dials: the digits, and the plus of a number that can be dialled from abroad. */
    public String dialled() {
        return text.startsWith("+") ? "+" + digits(text.replace("(0)", "")) : digits(text);
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }

    @Override
    public String toString() {
        return text;
    }
}
