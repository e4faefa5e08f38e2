package eu.di4c.mailing;

import java.time.Duration;
import java.util.Optional;

/** How long a letter is tried: eight times within two days, at growing distances. */
final class Patience {

    static final int ATTEMPTS = 8;

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(24);

    private Patience() {}

    /** How long to wait after so many failures; empty when it is time to give up. */
    static Optional<Duration> after(int failures) {
        if (failures >= ATTEMPTS) {
            return Optional.empty();
        }
        var wait = FIRST.multipliedBy(1L << (2 * (failures - 1)));
        return Optional.of(wait.compareTo(LONGEST) < 0 ? wait : LONGEST);
    }
}
