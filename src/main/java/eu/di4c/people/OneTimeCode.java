package eu.di4c.people;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes that an authenticator shows, each for half a minute: RFC 6238 with SHA-1, which is what all of them know. */
final class OneTimeCode {

    /** Length of a secret in bytes, as RFC 4226 recommends. */
    static final int SECRET = 20;

    static final int DIGITS = 6;

    private static final Duration STEP = Duration.ofSeconds(30);
    private static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private OneTimeCode() {}

    /** Which half minute since 1970 it is. */
    static long step(Instant now) {
        return now.getEpochSecond() / STEP.toSeconds();
    }

    /** The code of a half minute. */
    static String of(byte[] secret, long step, int digits) {
        byte[] hash = hash(secret, step);
        int at = hash[hash.length - 1] & 0x0F;
        int number = ByteBuffer.wrap(hash).getInt(at) & 0x7FFF_FFFF;
        String all = "0".repeat(digits) + number;
        return all.substring(all.length() - digits);
    }

    private static byte[] hash(byte[] secret, long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            return mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The half minute to which a code belongs: this one, the one before or the next, as clocks differ and fingers are slow.
     *
     * @param last the half minute of the code that was used last; only later ones count
     */
    static OptionalLong step(byte[] secret, String code, Instant now, long last) {
        long here = step(now);
        return LongStream.rangeClosed(here - 1, here + 1)
                .filter(step -> step > last)
                .filter(step -> of(secret, step, DIGITS).equals(code))
                .findFirst();
    }

    /** Base 32 (RFC 4648), in which authenticators take their secret. */
    static String base32(byte[] bytes) {
        var text = new StringBuilder();
        int bits = 0;
        int many = 0;
        for (byte one : bytes) {
            bits = (bits << 8) | (one & 0xFF);
            many += 8;
            while (many >= 5) {
                many -= 5;
                text.append(SIGNS.charAt((bits >> many) & 0x1F));
            }
        }
        return text.toString();
    }

    /** The secret that was written in base 32; empty when it is none of ours. */
    static Optional<byte[]> secret(String base32) {
        if (!base32.matches("[A-Z2-7]{32}")) {
            return Optional.empty();
        }
        var bytes = ByteBuffer.allocate(SECRET);
        int bits = 0;
        int many = 0;
        for (int i = 0; i < base32.length(); i++) {
            bits = (bits << 5) | SIGNS.indexOf(base32.charAt(i));
            many += 5;
            if (many >= 8) {
                many -= 8;
                bytes.put((byte) (bits >> many));
            }
        }
        return Optional.of(bytes.array());
    }
}
