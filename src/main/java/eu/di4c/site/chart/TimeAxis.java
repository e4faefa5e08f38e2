package eu.di4c.site.chart;

import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The line on which a timeline is drawn, in whole months: days on it are per cent of its length. */
final class TimeAxis {

    private static final int MOST_TICKS = 6;

    private final LocalDate start;
    private final LocalDate end;

    private TimeAxis(LocalDate start, LocalDate end) {
        this.start = start;
        this.end = end;
    }

    /** From the first month that any entry may touch to the last; empty when no date is known. */
    static Optional<TimeAxis> over(List<TimelineEntry> entries) {
        var days = entries.stream()
                .map(TimelineEntry::when)
                .flatMap(when -> Stream.of(
                        when.from().earliest(),
                        when.from().latest(),
                        when.to().earliest(),
                        when.to().latest()))
                .flatMap(Optional::stream)
                .sorted()
                .toList();
        return days.isEmpty()
                ? Optional.empty()
                : Optional.of(new TimeAxis(
                        days.getFirst().withDayOfMonth(1),
                        days.getLast().plusMonths(1).withDayOfMonth(1)));
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(start) && day.isBefore(end);
    }

    /** Per cent of the way at the beginning of a day. */
    double at(LocalDate day) {
        return 100.0 * ChronoUnit.DAYS.between(start, day) / ChronoUnit.DAYS.between(start, end);
    }

    /** The months to be written along the axis: evenly apart, few enough for a telephone. */
    List<YearMonth> ticks() {
        long months = ChronoUnit.MONTHS.between(start, end);
        int step = Stream.of(1, 2, 3, 6, 12, 24, 60, 120)
                .filter(candidate -> months <= (long) candidate * MOST_TICKS)
                .findFirst()
                .orElse(240);
        var first = YearMonth.from(start);
        int back = step >= 12 ? first.getMonthValue() - 1 : (first.getMonthValue() - 1) % step;
        return Stream.iterate(first.minusMonths(back), month -> month.plusMonths(step))
                .takeWhile(month -> month.atDay(1).isBefore(end))
                .filter(month -> covers(month.atDay(1)))
                .toList();
    }

    /** The stretches of a period: soft where an end may lie, solid where it certainly runs, open where no end is known. */
    List<Stretch> stretches(Period when) {
        if (!when.from().isKnown() && !when.to().isKnown()) {
            return List.of();
        }
        double begins = first(when.from()).map(this::at).orElse(0.0);
        double ends = last(when.to()).map(this::at).orElse(100.0);
        double solidFrom =
                last(when.from()).filter(_ -> isSpan(when.from())).map(this::at).orElse(begins);
        double solidTo =
                first(when.to()).filter(_ -> isSpan(when.to())).map(this::at).orElse(ends);
        if (solidFrom >= solidTo) {
            return List.of(new Stretch(begins, ends, Stretch.Hold.SOFT));
        }
        return Stream.of(
                        new Stretch(begins, solidFrom, Stretch.Hold.SOFT),
                        new Stretch(solidFrom, solidTo, hold(when)),
                        new Stretch(solidTo, ends, Stretch.Hold.SOFT))
                .filter(stretch -> stretch.to() > stretch.from())
                .toList();
    }

    private static Stretch.Hold hold(Period when) {
        return when.from().isKnown() && when.to().isKnown() ? Stretch.Hold.SOLID : Stretch.Hold.OPEN;
    }

    private static boolean isSpan(FuzzyDate date) {
        return !date.earliest().equals(date.latest()) || date.certainty().isApproximate();
    }

    private static Optional<LocalDate> first(FuzzyDate date) {
        return date.earliest();
    }

    /** The morning after the last day. */
    private static Optional<LocalDate> last(FuzzyDate date) {
        return date.latest().map(day -> day.plusDays(1));
    }

    /** A part of a bar, in per cent of the axis. */
    record Stretch(double from, double to, Hold hold) {

        /** How sure it is that time runs here. */
        enum Hold {
            SOLID,
            SOFT,
            OPEN
        }
    }
}
