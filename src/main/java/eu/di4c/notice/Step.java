package eu.di4c.notice;

import eu.di4c.kernel.protection.LegalBasis;
import eu.di4c.kernel.protection.Personal;
import java.time.Instant;
import java.util.Optional;

/** Something that was done with a notice: what, when, by whom, and why. */
public record Step(
        Kind kind,
        Instant at,

        @Personal(
                what = Personal.Kind.DEED,
                why = Personal.Purpose.ACCOUNTABILITY,
                basis = LegalBasis.PUBLIC_TASK,
                kept = Personal.FOR_EVER,
                columns = "notice.step.by")
        String by,

        Optional<String> reason,
        Optional<Posting> posting) {

    /** What can be done with a notice. */
    public enum Kind {
        DRAFTED,
        EDITED,
        PUBLISHED,
        POSTED,
        WITHDRAWN
    }

    static Step of(Kind kind, Instant at, String by) {
        return new Step(kind, at, by, Optional.empty(), Optional.empty());
    }

    static Step because(Kind kind, Instant at, String by, String reason) {
        return new Step(kind, at, by, Optional.of(reason), Optional.empty());
    }
}
