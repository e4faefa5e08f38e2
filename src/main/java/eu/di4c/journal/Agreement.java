package eu.di4c.journal;

import static eu.di4c.kernel.protection.Personal.Kind.CHOICE;
import static eu.di4c.kernel.protection.Personal.Purpose.CONSENT;

import eu.di4c.kernel.PersonId;
import eu.di4c.kernel.protection.LegalBasis;
import eu.di4c.kernel.protection.Personal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * That somebody agreed to something which nothing but her agreement allows.
 *
 * @param version of the text that she read
 * @param withdrawn when she took it back
 */
public record Agreement(
        @Personal(
                what = CHOICE,
                why = CONSENT,
                basis = LegalBasis.LEGAL_OBLIGATION,
                kept = KEPT,
                after = Personal.Event.WITHDRAWN,
                columns = "journal.agreement.person")
        PersonId person,

        Subject subject,
        int version,
        Instant given,
        Optional<Instant> withdrawn) {

    /** How long the proof stays. */
    static final String KEPT = "P3Y";

    /** To what one may agree; whoever changes the words of one adds a version and keeps the old words. */
    public enum Subject {
        /** That name and address stand on public pages. */
        PUBLISHED_CONTACT(1),
        /** That pictures which show her are published. */
        PHOTOGRAPHS(1),
        /** That she is written to about trainings and events. */
        NEWS(1);

        private final int version;

        Subject(int version) {
            this.version = version;
        }

        /** The version of the text that is read today. */
        public int version() {
            return version;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<Subject> coded(String code) {
            return Arrays.stream(values())
                    .filter(subject -> subject.code().equals(code))
                    .findFirst();
        }
    }
}
