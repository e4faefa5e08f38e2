package eu.di4c.calendar;

import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Period;
import eu.di4c.kernel.Precision;
import eu.di4c.kernel.Slug;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a shift would do to the calendar of one network: every item and phase is either moved or kept for a reason.
 *
 * @param phases the phases that would end otherwise
 */
public record ShiftPreview(
        Slug network, List<Moved> moved, List<Kept> kept, List<PhaseMoved> phases, List<Conflict> conflicts) {

    /** An item, and the period it would get. */
    public record Moved(CalendarItem item, Period to) {}

    public record Kept(CalendarItem item, Reason because) {}

    public record PhaseMoved(int number, Period from, Period to) {}

    /** Why an item is kept. */
    public sealed interface Reason {

        /** It is done: held, delivered, accepted or cancelled. */
        record Finished(Fact.Kind as) implements Reason {}

        /** Its report is in. */
        record AlreadyReported() implements Reason {}

        record Fixed(LocalText because) implements Reason {}

        /** It lies before the point from which things move. */
        record BeforeThePoint() implements Reason {}

        record DateUnknown() implements Reason {}

        /** It is counted from another item, which stays. */
        record AnchorStays(String code) implements Reason {}

        /** Its date is known too roughly to be moved by so little. */
        record TooRough(Precision known) implements Reason {}

        /** Moved back, it would end before it starts. */
        record NothingLeft() implements Reason {}
    }

    /** What would not fit, by the codes of the items. */
    public sealed interface Conflict {

        /** The item would end after the last day on which the programme pays. */
        record PastEligible(String code, FuzzyDate end, FuzzyDate lastEligible) implements Conflict {}

        /** The item would fall on a day on which one of its owners does not work. */
        record DayOff(String code, LocalDate day, String country) implements Conflict {}

        /** Two meetings of the same owners would fall together. */
        record Overlap(String code, String other) implements Conflict {}

        /** The second item waits for the first, and would come too early. */
        record OutOfOrder(String before, String after) implements Conflict {}
    }

    public ShiftPreview {
        moved = List.copyOf(moved);
        kept = List.copyOf(kept);
        phases = List.copyOf(phases);
        conflicts = List.copyOf(conflicts);
    }

    /** What applying it writes: only what moves. */
    public List<Change> changes() {
        return Stream.concat(
                        phases.stream()
                                .map(phase -> new Change(
                                        network,
                                        Change.Subject.PHASE,
                                        String.valueOf(phase.number()),
                                        Optional.of(phase.from()),
                                        phase.to())),
                        moved.stream()
                                .map(move -> new Change(
                                        network,
                                        Change.Subject.ITEM,
                                        move.item().code(),
                                        Optional.of(move.item().period()),
                                        move.to())))
                .toList();
    }

    /** The reporting deadlines and legal terms that would move. */
    public List<Moved> deadlines() {
        return moved.stream()
                .filter(move -> switch (move.item().kind()) {
                    case REPORTING_DEADLINE, LEGAL_TERM -> true;
                    case STAGE, MILESTONE, DELIVERABLE, MEETING -> false;
                })
                .toList();
    }
}
