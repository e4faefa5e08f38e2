package eu.di4c.people.asking;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * A secret of 256 bits that somebody carries: in a cookie, a link, a program. The database knows only its hash.
 *
 * @param text 43 signs that may stand in an address
 */
public record Secret(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

    public Secret {
        if (!fits(text)) {
            throw new IllegalArgumentException("expected 43 letters, digits, - and _");
        }
    }

    public static Secret made() {
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bits(32)));
    }

    /** As many bytes that nobody can guess. */
    public static byte[] bits(int bytes) {
        byte[] bits = new byte[bytes];
        RANDOM.nextBytes(bits);
        return bits;
    }

    public static boolean fits(String text) {
        return FORM.matcher(text).matches();
    }

    public byte[] hash() {
        return hash(text);
    }

    public static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A secret never shows itself in a log. */
    @Override
    public String toString() {
        return "secret";
    }
}
