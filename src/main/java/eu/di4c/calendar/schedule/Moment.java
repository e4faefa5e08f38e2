package eu.di4c.calendar.schedule;

import java.time.LocalDate;

/**
 * The two moments of a day that matter to a calendar, as one number that sorts: its morning, when work starts, and its
 * evening, when work ends. Twice the number of days since {@link #FIRST}, plus one in the evening.
 */
final class Moment {

    /** The first and the last day any calendar of the system knows; the pass says so when a chain runs past them. */
    static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

    static final LocalDate LAST = LocalDate.of(2099, 12, 31);

    static final int DAYS = Math.toIntExact(LAST.toEpochDay() - FIRST.toEpochDay()) + 1;

    private static final long ORIGIN = FIRST.toEpochDay();

    private Moment() {}

    static int morning(LocalDate day) {
        return Math.toIntExact(day.toEpochDay() - ORIGIN) * 2;
    }

    static int evening(LocalDate day) {
        return morning(day) + 1;
    }

    static LocalDate day(int moment) {
        return LocalDate.ofEpochDay(ORIGIN + (moment >> 1));
    }

    static boolean isKnown(int moment) {
        return moment > 1 && moment < 2 * DAYS - 2;
    }

    /** The same half of the day, some calendar months later; a day the month lacks becomes its last day. */
    static int plusMonths(int moment, int months) {
        return morning(day(moment).plusMonths(months)) + (moment & 1);
    }

    /** The latest moment that, those months later, is not after the given one: one month before 28 February is 31 January. */
    static int minusMonths(int moment, int months) {
        LocalDate later = day(moment);
        LocalDate sooner = later.minusMonths(months);
        boolean atMonthEnd = later.getDayOfMonth() == later.lengthOfMonth();
        return morning(atMonthEnd ? sooner.withDayOfMonth(sooner.lengthOfMonth()) : sooner) + (moment & 1);
    }
}
