package eu.di4c.notice;

import eu.di4c.kernel.protection.LegalBasis;
import eu.di4c.kernel.protection.Personal;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that was done with a notice: what, when, by whom, and why.
 *
 * @param closing the lines under the text as they were when it was published, in Markdown: what it corrects, whom to ask
 */
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
        Optional<Posting> posting,

        @Personal(
                what = Personal.Kind.CONTACT,
                why = Personal.Purpose.PUBLIC_INFORMATION,
                basis = LegalBasis.PUBLIC_TASK,
                kept = Personal.FOR_EVER,
                columns = "notice.step.closing")
        Optional<String> closing) {

    public Step {
        if (closing.isPresent() && kind != Kind.PUBLISHED) {
            throw new IllegalArgumentException(
                    "expected closing lines only where a notice was published, found " + kind);
        }
    }

    /** A step that fixes no words. */
    public Step(Kind kind, Instant at, String by, Optional<String> reason, Optional<Posting> posting) {
        this(kind, at, by, reason, posting, Optional.empty());
    }

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

    static Step published(Instant at, String by, String closing) {
        return new Step(
                Kind.PUBLISHED,
                at,
                by,
                Optional.empty(),
                Optional.empty(),
                Optional.of(closing).filter(lines -> !lines.isBlank()));
    }

    static Step because(Kind kind, Instant at, String by, String reason) {
        return new Step(kind, at, by, Optional.of(reason), Optional.empty());
    }
}
