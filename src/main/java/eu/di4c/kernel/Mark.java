package eu.di4c.kernel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A fingerprint of a version of a thing, so that an editor who has seen another version is noticed; also its ETag.
 *
 * @param text sixteen hexadecimal digits
 */
public record Mark(String text) {

    /** The mark of things as they are: equal records have equal marks. */
    public static Mark of(Record... things) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (Record thing : things) {
                digest.update(thing.toString().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return new Mark(HexFormat.of().formatHex(digest.digest(), 0, 8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
