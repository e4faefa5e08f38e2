package eu.di4c.people;

import eu.di4c.kernel.PersonId;
import eu.di4c.kernel.protection.LegalBasis;
import eu.di4c.kernel.protection.Personal;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * One browser in which a person has signed in.
 *
 * @param origin code of the class of address from which she did
 * @param browser what it calls itself, shortened
 * @param completed whether she is in; not yet while the second factor is asked for
 * @param twice whether she has proved in two ways who she is
 */
public record SignIn(
        UUID id,

        @Personal(
                what = Personal.Kind.VISIT,
                why = Personal.Purpose.SECURITY,
                basis = LegalBasis.LEGAL_OBLIGATION,
                kept = SignIn.KEPT,
                after = Personal.Event.USED,
                columns = {"people.sign_in.person_id", "people.sign_in.method"})
        PersonId person,

        Method method,
        Instant began,
        Instant lastSeen,
        Instant ends,

        @Personal(
                what = Personal.Kind.VISIT,
                why = Personal.Purpose.SECURITY,
                basis = LegalBasis.LEGAL_OBLIGATION,
                kept = SignIn.KEPT,
                after = Personal.Event.USED,
                columns = "people.sign_in.origin")
        String origin,

        @Personal(
                what = Personal.Kind.VISIT,
                why = Personal.Purpose.SECURITY,
                basis = LegalBasis.LEGAL_OBLIGATION,
                kept = SignIn.KEPT,
                after = Personal.Event.USED,
                columns = "people.sign_in.browser")
        String browser,

        boolean completed,
        boolean twice,
        Optional<Instant> ended) {

    /** How long it is known that somebody was here. */
    static final String KEPT = "P6M";

    /** How long it counts while it is used. */
    static final Duration LONGEST = Duration.ofDays(30);

    /** How long it counts when nobody uses it. */
    static final Duration IDLE = Duration.ofHours(12);

    /** How exactly it is known when it was last used. */
    static final Duration GRAIN = Duration.ofMinutes(5);

    /** By what a person proves who she is. */
    public enum Method {
        PASSWORD,
        PASSKEY,
        PROVIDER,
        LINK,
        SAMPLE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    boolean counts(Instant now) {
        return ended.isEmpty() && now.isBefore(ends) && now.isBefore(lastSeen.plus(IDLE));
    }
}
