package eu.di4c.people;

import eu.di4c.kernel.PersonId;
import eu.di4c.kernel.protection.LegalBasis;
import eu.di4c.kernel.protection.Personal;
import eu.di4c.mailing.EmailAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * A link that can be used once, until a moment, for one purpose.
 *
 * @param person whose it is; empty when she is not in yet
 * @param address to which it was sent, and which it proves
 */
public record Link(
        UUID id,
        Purpose purpose,

        @Personal(
                what = Personal.Kind.DEED,
                why = Personal.Purpose.ACCOUNT,
                basis = LegalBasis.PUBLIC_TASK,
                kept = Link.KEPT,
                after = Personal.Event.RECORDED,
                columns = "people.link.person_id")
        Optional<PersonId> person,

        @Personal(
                what = Personal.Kind.CONTACT,
                why = Personal.Purpose.ACCOUNT,
                basis = LegalBasis.PUBLIC_TASK,
                kept = Link.KEPT,
                after = Personal.Event.RECORDED,
                columns = "people.link.address")
        Optional<EmailAddress> address,

        @Personal(
                what = Personal.Kind.DEED,
                why = Personal.Purpose.ACCOUNT,
                basis = LegalBasis.PUBLIC_TASK,
                kept = Link.KEPT,
                after = Personal.Event.RECORDED,
                columns = "people.link.made_by")
        String madeBy,

        Instant madeAt,
        Instant expires) {

    /** How long it is known who got a link. */
    static final String KEPT = "P6M";

    /** What a link is for, and how long it counts. */
    public enum Purpose {
        FIRST_ADMINISTRATOR("first-administrator", Duration.ofHours(24)),
        INVITATION("invitation", Duration.ofDays(14)),
        RECOVERY("recovery", Duration.ofHours(1)),
        ADDRESS("address", Duration.ofHours(24));

        private final String code;
        private final Duration counts;

        Purpose(String code, Duration counts) {
            this.code = code;
            this.counts = counts;
        }

        public String code() {
            return code;
        }

        public Duration counts() {
            return counts;
        }

        static Purpose coded(String code) {
            return Arrays.stream(values())
                    .filter(purpose -> purpose.code.equals(code))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
