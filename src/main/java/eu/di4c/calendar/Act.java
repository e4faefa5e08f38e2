package eu.di4c.calendar;

import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Precision;
import eu.di4c.kernel.protection.LegalBasis;
import eu.di4c.kernel.protection.Personal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A change of one or many calendars: who decided it and when, why, and what it did. Acts are added, never changed.
 *
 * @param code its name in files, unique in each network; never changes
 * @param decidedOn when it was decided; may be unknown
 * @param step by how much a shift moves
 * @param reverts the act that this one takes back
 * @param by who recorded it
 */
public record Act(
        UUID id,
        String code,
        Kind kind,
        Optional<LocalText> reason,
        Optional<LocalText> decidedBy,
        FuzzyDate decidedOn,
        Optional<java.time.Period> step,
        Optional<UUID> reverts,

        @Personal(
                what = Personal.Kind.DEED,
                why = Personal.Purpose.ACCOUNTABILITY,
                basis = LegalBasis.PUBLIC_TASK,
                kept = Personal.FOR_EVER,
                columns = "calendar.act.author")
        String by,

        Instant recorded,
        List<Change> changes) {

    /** What sort of change it is. */
    public enum Kind {
        /** The calendar as it was first approved; it counts from the beginning. */
        BASELINE,
        SHIFT,
        REVERT,
        EDIT
    }

    public Act {
        if (!CalendarItem.isCode(code)) {
            throw new IllegalArgumentException("expected a code of an act, found '" + code + "'");
        }
        changes = List.copyOf(changes);
    }

    /** The day from which it counts: that of the decision where it is known to the day, else that of its recording. */
    public LocalDate countsFrom() {
        return isDecidedToTheDay() ? decidedOn.earliest().orElseThrow() : LocalDate.ofInstant(recorded, ZoneOffset.UTC);
    }

    public boolean isDecidedToTheDay() {
        return decidedOn.precision() == Precision.DAY;
    }

    /** Why it was done, and who decided it. */
    public Decision decision() {
        return new Decision(reason, decidedBy, decidedOn);
    }

    /** The code of an act that no file has named yet; it is like no other anywhere. */
    static String named(Kind kind, UUID id) {
        return Rows.word(kind) + "-" + id;
    }

    /** Whether another act of the same network is this one. */
    boolean isSameAs(Act other) {
        return code.equals(other.code());
    }

    /** Whether another act of this code tells the same, whoever noted it and when. */
    boolean tellsTheSame(Act other) {
        return kind == other.kind
                && reason.equals(other.reason)
                && decidedBy.equals(other.decidedBy)
                && decidedOn.equals(other.decidedOn)
                && step.equals(other.step)
                && Set.copyOf(changes).equals(Set.copyOf(other.changes));
    }

    Act with(List<Change> others) {
        return new Act(id, code, kind, reason, decidedBy, decidedOn, step, reverts, by, recorded, others);
    }

    Act reverting(Optional<UUID> other) {
        return new Act(id, code, kind, reason, decidedBy, decidedOn, step, other, by, recorded, changes);
    }
}
