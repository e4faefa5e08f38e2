package eu.di4c.calendar;

import eu.di4c.calendar.CalendarItem.Hold;
import eu.di4c.calendar.ScheduleAnswer.Clash;
import eu.di4c.calendar.ScheduleAnswer.Contradicts;
import eu.di4c.calendar.ScheduleAnswer.Dates;
import eu.di4c.calendar.ScheduleAnswer.Scheduled;
import eu.di4c.calendar.schedule.Contradiction;
import eu.di4c.calendar.schedule.Lag;
import eu.di4c.calendar.schedule.Length;
import eu.di4c.calendar.schedule.Outcome;
import eu.di4c.calendar.schedule.Schedule;
import eu.di4c.calendar.schedule.TaskList;
import eu.di4c.calendar.schedule.WorkingDays;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.Period;
import eu.di4c.kernel.Precision;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * Turns the calendar of a network into a list of tasks. An item whose both days are known and that is fixed or done holds
 * them; any other starts not before its own date. A rough end counts up to its first day, because neighbouring stages
 * share their boundary month; a rough date holds nothing to the day.
 */
final class ScheduleRule {

    private final NetworkCalendar calendar;
    private final TaskList tasks = new TaskList();
    private final Map<String, Integer> numbers = new HashMap<>();

    private ScheduleRule(NetworkCalendar calendar) {
        this.calendar = calendar;
    }

    static ScheduleAnswer schedule(NetworkCalendar calendar) {
        return new ScheduleRule(calendar).schedule();
    }

    private ScheduleAnswer schedule() {
        Optional<LocalDate> start = start();
        if (start.isEmpty()) {
            return new Dates(List.of());
        }
        calendar.items().forEach(this::add);
        calendar.items().forEach(this::anchor);
        for (Dependency link : calendar.dependencies()) {
            Integer before = numbers.get(link.before());
            Integer after = numbers.get(link.after());
            if (before != null && after != null) {
                tasks.link(before, after, link.kind(), link.lag());
            }
        }
        return switch (Schedule.of(tasks, start.get())) {
            case Outcome.Scheduled(Schedule schedule) -> dates(schedule);
            case Outcome.Refused(List<Contradiction> contradictions) ->
                new Contradicts(contradictions.stream().map(this::clash).toList());
        };
    }

    /** The first day that anything is known to begin on. */
    private Optional<LocalDate> start() {
        return calendar.items().stream()
                .flatMap(item -> Stream.concat(
                        item.period().from().earliest().stream(),
                        item.hold() instanceof Hold.RelativeTo relative
                                ? afterGate(relative).stream()
                                : Stream.empty()))
                .min(Comparator.naturalOrder());
    }

    private void add(CalendarItem item) {
        WorkingDays days = calendar.workingDays(item);
        int number = tasks.add(length(item, days), days);
        numbers.put(item.code(), number);
        Period period = item.period();
        boolean toTheDay =
                period.from().precision() == Precision.DAY && period.to().precision() == Precision.DAY;
        if (toTheDay && (item.isDone() || item.hold() instanceof Hold.Fixed)) {
            tasks.lastFrom(
                    number,
                    period.from().earliest().orElseThrow(),
                    period.to().earliest().orElseThrow());
        } else {
            period.from()
                    .earliest()
                    .or(() -> period.to().earliest())
                    .ifPresent(day -> tasks.startNotBefore(number, day));
        }
    }

    private void anchor(CalendarItem item) {
        Integer number = numbers.get(item.code());
        if (number != null && !item.isDone() && item.hold() instanceof Hold.RelativeTo relative) {
            Integer other = numbers.get(relative.code());
            if (other != null) {
                tasks.startWith(
                        number,
                        other,
                        switch (relative.end()) {
                            case START -> TaskList.Anchor.START;
                            case FINISH -> TaskList.Anchor.FINISH;
                        },
                        lag(relative.later()));
            } else {
                afterGate(relative).ifPresent(day -> tasks.startOn(number, day));
            }
        }
    }

    /** "Gate + 4 months": a decision of a known day counts to the day; of one known less exactly nothing follows. */
    private Optional<LocalDate> afterGate(Hold.RelativeTo relative) {
        return Optional.ofNullable(calendar.gates().get(relative.code()))
                .filter(decided -> decided.precision() == Precision.DAY)
                .flatMap(decided -> decided.plus(relative.later()) instanceof FuzzyDate.Shifted.To(var day)
                        ? day.earliest()
                        : Optional.empty());
    }

    private static Lag lag(java.time.Period later) {
        return later.get(ChronoUnit.DAYS) == 0
                ? Lag.months((int) later.toTotalMonths())
                : Lag.days((int) later.get(ChronoUnit.DAYS));
    }

    private static Length length(CalendarItem item, WorkingDays days) {
        FuzzyDate from = item.period().from();
        FuzzyDate to = item.period().to();
        boolean lasts = switch (item.kind()) {
            case STAGE, MEETING -> true;
            case MILESTONE, DELIVERABLE, REPORTING_DEADLINE, LEGAL_TERM -> !from.equals(to);
        };
        if (!lasts || !from.isKnown() || !to.isKnown()) {
            return Length.NONE;
        }
        LocalDate first = from.earliest().orElseThrow();
        LocalDate end = to.earliest().orElseThrow();
        LocalDate last = to.precision() == Precision.DAY || !end.isAfter(first) ? end : end.minusDays(1);
        int worked = days.count(first, last);
        return worked > 0 ? Length.working(worked) : Length.everyDay(1);
    }

    private Dates dates(Schedule schedule) {
        Set<String> linked = linked();
        List<Scheduled> scheduled = new ArrayList<>();
        for (int i = 0; i < calendar.items().size(); i++) {
            CalendarItem item = calendar.items().get(i);
            boolean dated = item.period().from().isKnown() || item.period().to().isKnown();
            if (dated || linked.contains(item.code()) || item.hold() instanceof Hold.RelativeTo) {
                scheduled.add(new Scheduled(
                        item,
                        schedule.earlyStart(i),
                        schedule.earlyFinish(i),
                        schedule.lateStart(i),
                        schedule.lateFinish(i),
                        schedule.slack(i),
                        linked.contains(item.code())));
            }
        }
        return new Dates(scheduled);
    }

    /** The codes of the items that wait for another or are counted from it, and of those others. */
    private Set<String> linked() {
        Set<String> linked = new HashSet<>();
        calendar.dependencies().forEach(link -> linked.addAll(List.of(link.before(), link.after())));
        for (CalendarItem item : calendar.items()) {
            if (!item.isDone()
                    && item.hold() instanceof Hold.RelativeTo relative
                    && numbers.containsKey(relative.code())) {
                linked.addAll(List.of(item.code(), relative.code()));
            }
        }
        return linked;
    }

    private Clash clash(Contradiction contradiction) {
        IntFunction<String> code = number -> calendar.items().get(number).code();
        return switch (contradiction) {
            case Contradiction.Circle(var items) ->
                new Clash.Circle(items.stream().map(code::apply).toList());
            case Contradiction.CannotHold(int item, int waitsFor, var held, var needed) ->
                new Clash.CannotHold(code.apply(item), code.apply(waitsFor), held, needed);
            case Contradiction.OutOfSight(int item) -> new Clash.OutOfSight(code.apply(item));
        };
    }
}
