package eu.di4c.subscription;

import static eu.di4c.kernel.protection.LegalBasis.CONSENT;
import static eu.di4c.kernel.protection.Personal.Event.RECORDED;
import static eu.di4c.kernel.protection.Personal.Event.WITHDRAWN;
import static eu.di4c.kernel.protection.Personal.Kind.CHOICE;
import static eu.di4c.kernel.protection.Personal.Kind.CONTACT;
import static eu.di4c.kernel.protection.Personal.Purpose.LETTERS;

import eu.di4c.kernel.Language;
import eu.di4c.kernel.protection.Personal;
import eu.di4c.mailing.EmailAddress;
import eu.di4c.mailing.Frequency;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The wish of an address to be told of notices.
 *
 * @param confirmed since when it holds; empty as long as nobody has followed the link in the letter
 * @param ended since when it holds no more
 */
public record Subscription(
        UUID id,
        Asked asked,
        Instant at,

        @Personal(
                what = CHOICE,
                why = LETTERS,
                basis = CONSENT,
                kept = Subscription.KEPT,
                after = WITHDRAWN,
                columns = {"subscription.subscription.confirmed_at", "subscription.telling.subscriber_id"})
        Optional<Instant> confirmed,

        Optional<Instant> ended) {

    /** How long the link in the letter counts. */
    public static final Duration COUNTS = Duration.ofDays(2);

    /** How long an address is kept that nobody has confirmed. */
    static final String UNCONFIRMED = "P2D";

    /** How long it is kept after its end, so that who left by mistake can come back. */
    static final String KEPT = "P30D";

    /**
     * What somebody asked for.
     *
     * @param frequency how often letters are wished: at once, or gathered
     */
    public record Asked(
            @Personal(
                    what = CONTACT,
                    why = LETTERS,
                    basis = CONSENT,
                    kept = UNCONFIRMED,
                    after = RECORDED,
                    columns = "subscription.subscriber.address")
            EmailAddress address,

            @Personal(
                    what = CHOICE,
                    why = LETTERS,
                    basis = CONSENT,
                    kept = KEPT,
                    after = WITHDRAWN,
                    columns = "subscription.subscription.topic")
            Topic topic,

            @Personal(
                    what = CHOICE,
                    why = LETTERS,
                    basis = CONSENT,
                    kept = KEPT,
                    after = WITHDRAWN,
                    columns = {"subscription.subscription.language", "subscription.subscription.frequency"})
            Language language,

            Frequency frequency) {

        public Asked {
            if (frequency == Frequency.NEVER) {
                throw new IllegalArgumentException("expected how often letters are wished, found never");
            }
        }
    }
}
