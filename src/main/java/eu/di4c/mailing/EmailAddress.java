package eu.di4c.mailing;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An address of electronic mail, as RFC 5321 allows it without quotes and comments.
 *
 * @param text for example {@code ana@primaria.example}; the part after the sign is in small letters
 */
public record EmailAddress(String text) {

    private static final String LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
    private static final Pattern FORM =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@" + LABEL + "(?:\\."
                    + LABEL + ")+");

    public EmailAddress {
        text = normal(text);
        if (!isOne(text)) {
            throw new IllegalArgumentException("expected an e-mail address such as ana@primaria.example, found '%s'"
                    .formatted(text.replaceAll("\\p{Cntrl}", "?")));
        }
    }

    /** Whether a text can be an address. */
    public static boolean fits(String text) {
        return isOne(normal(text));
    }

    /** How two addresses are compared: nearly every server takes capitals and small letters for the same. */
    public String key() {
        return text.toLowerCase(Locale.ROOT);
    }

    private static boolean isOne(String text) {
        return text.length() <= 254
                && text.indexOf('@') <= 64
                && FORM.matcher(text).matches();
    }

    private static String normal(String text) {
        String trimmed = text.strip();
        int sign = trimmed.lastIndexOf('@');
        return sign < 0
                ? trimmed
                : trimmed.substring(0, sign) + trimmed.substring(sign).toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return text;
    }
}
