package eu.di4c.mailing;

import java.time.Instant;
import java.util.Locale;

/**
 * Something that was tried with a letter.
 *
 * @param by who tried, or asked for another try
 * @param says what the mail server answered; empty when nothing
 */
public record Attempt(Instant at, Outcome outcome, String by, String says) {

    /** What came of it. */
    public enum Outcome {
        SENT,
        /** Worth another try later. */
        FAILED,
        /** The server will never take it. */
        REFUSED,
        /** Somebody asked for another try after it had been given up. */
        ASKED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
