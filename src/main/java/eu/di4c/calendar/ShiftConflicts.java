package eu.di4c.calendar;

import eu.di4c.calendar.ShiftPreview.Conflict;
import eu.di4c.calendar.ShiftPreview.Moved;
import eu.di4c.calendar.schedule.Lag;
import eu.di4c.calendar.schedule.WorkingDays;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.Period;
import eu.di4c.kernel.Precision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What would not fit once some items of a calendar have moved. Only what is certain is named: a rough date clashes with nothing. */
final class ShiftConflicts {

    private final NetworkCalendar calendar;
    private final Map<String, Moved> moved;
    private final List<Conflict> found = new ArrayList<>();

    ShiftConflicts(NetworkCalendar calendar, Map<String, Moved> moved) {
        this.calendar = calendar;
        this.moved = moved;
    }

    List<Conflict> all() {
        moved.values().forEach(this::pastEligible);
        moved.values().forEach(this::dayOff);
        overlaps();
        outOfOrder();
        return found;
    }

    private void pastEligible(Moved move) {
        FuzzyDate end = move.to().to();
        if (end.relation(calendar.lastEligible()) == FuzzyDate.Relation.AFTER) {
            found.add(new Conflict.PastEligible(move.item().code(), end, calendar.lastEligible()));
        }
    }

    private void dayOff(Moved move) {
        if (move.item().kind() == CalendarItem.Kind.STAGE) {
            return;
        }
        Set<LocalDate> days = new TreeSet<>();
        day(move.to().from()).ifPresent(days::add);
        day(move.to().to()).ifPresent(days::add);
        for (LocalDate day : days) {
            if (!calendar.workingDays(move.item()).isWorking(day)) {
                countries(move.item()).stream()
                        .filter(country -> !WorkingDays.of(List.of(country)).isWorking(day))
                        .forEach(country ->
                                found.add(new Conflict.DayOff(move.item().code(), day, country)));
            }
        }
    }

    private Set<String> countries(CalendarItem item) {
        return calendar.workingDays(item).countries();
    }

    /** A day known as one; the arithmetic of working days knows no other. */
    private static Optional<LocalDate> day(FuzzyDate date) {
        return date.precision() == Precision.DAY ? date.earliest() : Optional.empty();
    }

    /** A meeting, from its first day to its last as they would be. */
    private record Held(CalendarItem item, Period period, LocalDate first, LocalDate last) {}

    private void overlaps() {
        List<Held> meetings = new ArrayList<>();
        for (CalendarItem item : calendar.items()) {
            Period period = now(item);
            var first = day(period.from());
            var last = day(period.to());
            boolean mayMeet = item.kind() == CalendarItem.Kind.MEETING
                    && item.latest()
                            .map(fact -> fact.kind() != Fact.Kind.CANCELLED)
                            .orElse(true);
            if (mayMeet && first.isPresent() && last.isPresent()) {
                meetings.add(new Held(item, period, first.get(), last.get()));
            }
        }
        meetings.sort(Comparator.comparing(Held::first));
        for (int i = 0; i < meetings.size(); i++) {
            Held one = meetings.get(i);
            for (int j = i + 1; j < meetings.size() && !meetings.get(j).first().isAfter(one.last()); j++) {
                overlap(one, meetings.get(j));
            }
        }
    }

    private void overlap(Held one, Held other) {
        boolean causedByTheShift = (moved.containsKey(one.item().code())
                        || moved.containsKey(other.item().code()))
                && !overlapped(one.item().period(), other.item().period());
        if (causedByTheShift && shareOwners(one.item(), other.item())) {
            found.add(new Conflict.Overlap(one.item().code(), other.item().code()));
        }
    }

    private static boolean overlapped(Period one, Period other) {
        return one.touches(other);
    }

    private static boolean shareOwners(CalendarItem one, CalendarItem other) {
        return one.owners().isEmpty()
                || other.owners().isEmpty()
                || !Collections.disjoint(one.owners(), other.owners());
    }

    private void outOfOrder() {
        Map<String, CalendarItem> items = new HashMap<>();
        calendar.items().forEach(item -> items.put(item.code(), item));
        for (Dependency link : calendar.dependencies()) {
            CalendarItem before = items.get(link.before());
            CalendarItem after = items.get(link.after());
            if (before != null
                    && after != null
                    && broken(link, now(before), now(after))
                    && !broken(link, before.period(), after.period())) {
                found.add(new Conflict.OutOfOrder(link.before(), link.after()));
            }
        }
    }

    private static boolean broken(Dependency link, Period before, Period after) {
        FuzzyDate left = switch (link.kind()) {
            case FINISH_START, FINISH_FINISH -> before.to();
            case START_START, START_FINISH -> before.from();
        };
        FuzzyDate waiting = switch (link.kind()) {
            case FINISH_START, START_START -> after.from();
            case FINISH_FINISH, START_FINISH -> after.to();
        };
        FuzzyDate allowed = left.plus(step(link.lag())) instanceof FuzzyDate.Shifted.To(var later) ? later : left;
        return waiting.relation(allowed) == FuzzyDate.Relation.BEFORE;
    }

    /** A lag of working days is at least as many days; more is not certain without knowing whose. */
    private static java.time.Period step(Lag lag) {
        return switch (lag.unit()) {
            case DAYS, WORKING_DAYS -> java.time.Period.ofDays(lag.amount());
            case WEEKS -> java.time.Period.ofWeeks(lag.amount());
            case MONTHS -> java.time.Period.ofMonths(lag.amount());
        };
    }

    private Period now(CalendarItem item) {
        Moved move = moved.get(item.code());
        return move == null ? item.period() : move.to();
    }
}
