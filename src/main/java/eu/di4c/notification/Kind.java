package eu.di4c.notification;

import eu.di4c.mailing.LetterKind;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Of what people are told; each kind can be silenced. */
public enum Kind {
    /** An item of one's own comes due or is late. */
    DUE_ITEMS,
    /** The calendar of a network in which one works was shifted, or that was taken back. */
    MOVED_CALENDARS,
    /** Somebody else changed one's own items. */
    OWN_ITEMS,
    /** A notice waits for publication, was published or withdrawn. */
    NOTICE_STEPS,
    /** A role was given or taken: to oneself, or where one gives roles. */
    ROLE_CHANGES;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Kind> coded(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    /** The key of the message that names it. */
    public String key() {
        return "notification.kind." + code();
    }

    LetterKind letters() {
        return new LetterKind(code(), key(), LetterKind.Manner.GATHERED);
    }
}
