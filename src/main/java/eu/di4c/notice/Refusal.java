package eu.di4c.notice;

import java.util.Locale;

/** Why something was not done with a notice; {@code notice.refused.…} explains each and says what to do. */
public enum Refusal {
    UNKNOWN_NOTICE,
    UNKNOWN_NETWORK,
    UNKNOWN_PARTNER,
    LANGUAGE_NOT_SPOKEN,
    NOT_A_DRAFT,
    NOT_PUBLISHED,
    REASON_MISSING,
    TITLE_MISSING,
    BODY_MISSING,
    STATEMENT_MISSING,
    NUMBER_TAKEN,
    ALREADY_CORRECTED,
    CHANGED_MEANWHILE,
    NEVER_CHANGES,
    PAPER_STAYS;

    /** The message that explains it. */
    public String message() {
        return "notice.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
