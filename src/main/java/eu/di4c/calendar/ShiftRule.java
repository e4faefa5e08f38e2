package eu.di4c.calendar;

import eu.di4c.calendar.CalendarItem.Hold;
import eu.di4c.calendar.ShiftPreview.Kept;
import eu.di4c.calendar.ShiftPreview.Moved;
import eu.di4c.calendar.ShiftPreview.PhaseMoved;
import eu.di4c.calendar.ShiftPreview.Reason;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a shift does to one calendar. A start moves when it lies at or after the point, an end when it lies after the
 * start of an item that moves or certainly after the point; so the stage of the point is extended, and what is under
 * way then ends later. Done and fixed items stay; an item counted from another follows it.
 */
final class ShiftRule {

    private final NetworkCalendar calendar;
    private final Shift shift;
    private final FuzzyDate point;
    private final Map<String, CalendarItem> items;
    private final Map<String, Answer> answers = new HashMap<>();

    private sealed interface Answer {
        record Move(Period to) implements Answer {}

        record Keep(Reason because) implements Answer {}
    }

    private ShiftRule(NetworkCalendar calendar, Shift shift, FuzzyDate point) {
        this.calendar = calendar;
        this.shift = shift;
        this.point = point;
        items = calendar.items().stream().collect(Collectors.toMap(CalendarItem::code, Function.identity()));
    }

    /** The preview; empty when the calendar has no such stage, or one without a known start. */
    static Optional<ShiftPreview> preview(NetworkCalendar calendar, Shift shift) {
        return point(calendar, shift.from())
                .filter(FuzzyDate::isKnown)
                .map(point -> new ShiftRule(calendar, shift, point).preview());
    }

    private static Optional<FuzzyDate> point(NetworkCalendar calendar, Shift.From from) {
        return switch (from) {
            case Shift.From.Date(var date) -> Optional.of(date);
            case Shift.From.Stage(var code) ->
                calendar.item(code)
                        .filter(item -> item.kind() == CalendarItem.Kind.STAGE)
                        .map(stage -> stage.period().from());
        };
    }

    private ShiftPreview preview() {
        var moved = new LinkedHashMap<String, Moved>();
        var kept = new ArrayList<Kept>();
        for (CalendarItem item : calendar.items()) {
            switch (answer(item)) {
                case Answer.Move(var to) -> moved.put(item.code(), new Moved(item, to));
                case Answer.Keep(var because) -> kept.add(new Kept(item, because));
            }
        }
        List<PhaseMoved> phases = new ArrayList<>();
        calendar.phases().forEach((number, period) -> {
            boolean underWay = period.from().relation(point) == FuzzyDate.Relation.MAY_OVERLAP;
            if (move(period, underWay) instanceof Answer.Move(var to)) {
                phases.add(new PhaseMoved(number, period, to));
            }
        });
        return new ShiftPreview(
                calendar.network(),
                List.copyOf(moved.values()),
                kept,
                phases,
                new ShiftConflicts(calendar, moved).all());
    }

    private Answer answer(CalendarItem item) {
        Answer known = answers.get(item.code());
        if (known == null) {
            answers.put(item.code(), new Answer.Keep(new Reason.AnchorStays(item.code()))); // a circle of anchors stays
            known = find(item);
            answers.put(item.code(), known);
        }
        return known;
    }

    private Answer find(CalendarItem item) {
        if (item.isDone()) {
            return new Answer.Keep(
                    item.kind() == CalendarItem.Kind.REPORTING_DEADLINE
                            ? new Reason.AlreadyReported()
                            : new Reason.Finished(item.latest().orElseThrow().kind()));
        }
        return switch (item.hold()) {
            case Hold.Fixed(var because) -> new Answer.Keep(new Reason.Fixed(because));
            case Hold.RelativeTo anchor -> follow(item, anchor);
            case Hold.Free _ -> move(item.period(), isStageOfThePoint(item));
        };
    }

    private boolean isStageOfThePoint(CalendarItem item) {
        return shift.from() instanceof Shift.From.Stage(var code) && code.equals(item.code());
    }

    private Answer follow(CalendarItem item, Hold.RelativeTo anchor) {
        CalendarItem other = items.get(anchor.code());
        if (other == null || !(answer(other) instanceof Answer.Move(var to))) {
            return new Answer.Keep(new Reason.AnchorStays(anchor.code()));
        }
        FuzzyDate old = end(other.period(), anchor.end());
        FuzzyDate now = end(to, anchor.end());
        if (old.equals(now) || !(now.plus(anchor.later()) instanceof FuzzyDate.Shifted.To(var start))) {
            return new Answer.Keep(new Reason.AnchorStays(anchor.code()));
        }
        FuzzyDate last = item.period().to();
        if (last.equals(item.period().from())) {
            return new Answer.Move(Period.of(start));
        }
        return last.plus(shift.step()) instanceof FuzzyDate.Shifted.To(var finish)
                ? move(item.period(), start, finish)
                : new Answer.Keep(new Reason.TooRough(last.precision()));
    }

    private static FuzzyDate end(Period period, Hold.End end) {
        return switch (end) {
            case START -> period.from();
            case FINISH -> period.to();
        };
    }

    private Answer move(Period period, boolean startStays) {
        boolean starts = isAtOrAfter(period.from());
        boolean ends = period.to().isKnown() && (starts || endsLater(period));
        if (!period.from().isKnown() && !period.to().isKnown()) {
            return new Answer.Keep(new Reason.DateUnknown());
        }
        if (straddlesThePoint(period.from())) {
            return new Answer.Keep(new Reason.TooRough(period.from().precision()));
        }
        if (!starts && !ends) {
            return new Answer.Keep(new Reason.BeforeThePoint());
        }
        FuzzyDate from = period.from();
        FuzzyDate to = period.to();
        if (starts && !startStays) {
            if (!(from.plus(shift.step()) instanceof FuzzyDate.Shifted.To(var later))) {
                return new Answer.Keep(new Reason.TooRough(from.precision()));
            }
            from = later;
        }
        if (ends) {
            if (!(to.plus(shift.step()) instanceof FuzzyDate.Shifted.To(var later))) {
                return new Answer.Keep(new Reason.TooRough(to.precision()));
            }
            to = later;
        }
        return move(period, from, to);
    }

    /** What would end before it starts keeps its dates. */
    private static Answer move(Period old, FuzzyDate from, FuzzyDate to) {
        return from.relation(to) == FuzzyDate.Relation.AFTER
                ? new Answer.Keep(new Reason.NothingLeft())
                : new Answer.Move(new Period(from, to, old.open()));
    }

    /** "2020" says nothing about May; a month in which the point lies counts as begun at the point. */
    private boolean straddlesThePoint(FuzzyDate date) {
        boolean rough = switch (date.precision()) {
            case SEASON, QUARTER, HALF_YEAR, YEAR -> true;
            case DAY, MONTH, UNKNOWN -> false;
        };
        return rough
                && date.earliest().orElseThrow().isBefore(first())
                && !date.latest().orElseThrow().isBefore(first());
    }

    private boolean isAtOrAfter(FuzzyDate date) {
        return date.latest().map(day -> !day.isBefore(first())).orElse(false);
    }

    /** A stage that ends in the very month in which the next begins has ended; one that began before may end later. */
    private boolean endsLater(Period period) {
        boolean began = period.from().isKnown();
        LocalDate end = period.to().earliest().orElseThrow();
        return began ? end.isAfter(point.latest().orElseThrow()) : !end.isBefore(first());
    }

    private LocalDate first() {
        return point.earliest().orElseThrow();
    }
}
