package eu.di4c.calendar;

import eu.di4c.calendar.schedule.Lag;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Period;
import eu.di4c.kernel.SearchKey;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * One entry in the calendar of a network: a stage, a milestone, a deliverable, a meeting, a deadline or a legal term.
 *
 * @param code its name in the network, for example {@code activation}; never changes
 * @param period from when to when; a single date is both its ends
 * @param result what it must bring, a stage above all
 * @param owners slugs of the partners it belongs to; none: it belongs to the network as a whole
 * @param phase number of the phase it lies in
 * @param meeting how it meets; present exactly for meetings
 * @param facts what became of it, the oldest first
 */
public record CalendarItem(
        String code,
        Kind kind,
        LocalText title,
        Period period,
        Optional<LocalText> result,
        SortedSet<String> owners,
        Optional<Integer> phase,
        Optional<Meeting> meeting,
        Hold hold,
        List<Fact> facts) {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,79}");

    private static final int LONGEST_CODE = 80;

    /** What sort of entry it is. */
    public enum Kind {
        STAGE,
        MILESTONE,
        DELIVERABLE,
        MEETING,
        REPORTING_DEADLINE,
        LEGAL_TERM
    }

    /** What holds the dates of an item. */
    public sealed interface Hold {

        /** Nothing but a decision. */
        record Free() implements Hold {}

        /** Nothing moves it, for this reason. */
        record Fixed(LocalText because) implements Hold {}

        /** It lies some time after an end of another item: "gate + 4 months". */
        record RelativeTo(String code, End end, java.time.Period later) implements Hold {
            public RelativeTo {
                if (later.toTotalMonths() != 0 && later.get(ChronoUnit.DAYS) != 0) {
                    throw new IllegalArgumentException("expected whole months or whole days, found " + later);
                }
                if (Math.abs(later.toTotalMonths()) > Lag.LONGEST
                        || Math.abs(later.get(ChronoUnit.DAYS)) > Lag.LONGEST) {
                    throw new IllegalArgumentException("expected a time within reach, found " + later);
                }
                later = later.normalized().withYears(0).withMonths((int)
                        later.toTotalMonths()); // a year is twelve months
            }
        }

        /** Which end of the other item is meant. */
        enum End {
            START,
            FINISH
        }
    }

    public CalendarItem {
        if (!isCode(code)) {
            throw new IllegalArgumentException(
                    "expected a code of letters, digits, dots, hyphens and underlines, at most 80, found '" + code
                            + "'");
        }
        if ((kind == Kind.MEETING) != meeting.isPresent()) {
            throw new IllegalArgumentException("a meeting, and only a meeting, says how it meets: " + code);
        }
        owners = Collections.unmodifiableSortedSet(new TreeSet<>(owners));
        facts = List.copyOf(facts);
    }

    public static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    /** The code that an item gets of its title when nobody gives it one; empty when the title has neither letter nor digit. */
    public static String codeOf(String title) {
        String made = SearchKey.of(title).key().replaceAll("[^a-z0-9]+", "-");
        return made.substring(0, Math.min(made.length(), LONGEST_CODE)).replaceAll("^-|-$", "");
    }

    /** The last thing that became of it; empty while it is only planned and nobody said so. */
    public Optional<Fact> latest() {
        return facts.isEmpty() ? Optional.empty() : Optional.of(facts.getLast());
    }

    /** Whether nothing is left to do: held, delivered, accepted or cancelled. */
    public boolean isDone() {
        return latest().map(fact -> fact.kind().isFinal()).orElse(false);
    }

    /** The day by which it must be done, a granted delay counted in; the last day its date may mean. */
    public Optional<LocalDate> due() {
        return latest().flatMap(Fact::until)
                .flatMap(FuzzyDate::latest)
                .or(() -> period.to().latest())
                .or(() -> period.from().latest());
    }

    /** Whether it is not done and its last day lies between two days, or is over and somebody still waits for it. */
    public boolean isDue(LocalDate from, LocalDate to) {
        return !isDone()
                && due().filter(day -> !day.isAfter(to) && (isAwaited() || !day.isBefore(from)))
                        .isPresent();
    }

    /** Whether it is still waited for when its day is over; a stage and a meeting are over with their days. */
    public boolean isAwaited() {
        return switch (kind) {
            case STAGE, MEETING -> false;
            case MILESTONE, DELIVERABLE, REPORTING_DEADLINE, LEGAL_TERM -> true;
        };
    }

    /** From when to when a meeting is held; none while its dates are not known to the day, as a shift may have left them. */
    public Optional<Hours> hours() {
        return meeting.flatMap(Meeting::hours).filter(_ -> Hours.isToTheDay(period));
    }

    public CalendarItem moved(Period to) {
        return new CalendarItem(code, kind, title, to, result, owners, phase, meeting, hold, facts);
    }

    public CalendarItem with(List<Fact> others) {
        return new CalendarItem(code, kind, title, period, result, owners, phase, meeting, hold, others);
    }
}
