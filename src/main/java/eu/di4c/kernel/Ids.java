package eu.di4c.kernel;

import java.security.SecureRandom;
import java.util.UUID;

/** Makes identifiers of UUID version 7: unique everywhere, and in the order of their making (RFC 9562, section 5.7). */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    public static UUID next() {
        long milliseconds = System.currentTimeMillis();
        long high = (milliseconds << 16) | 0x7000L | (RANDOM.nextLong() & 0x0FFFL);
        long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
