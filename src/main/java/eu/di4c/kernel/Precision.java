package eu.di4c.kernel;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How exactly a date is known.
 *
 * <p>Seasons are those of the northern hemisphere in whole months: spring begins in March, summer in June, autumn in
 * September, winter in December. Winter carries the year in which it begins: EDTF {@code 2020-24} is December 2020 to
 * February 2021, so that the four seasons of a year stand in the order of their numbers.
 */
public enum Precision {
    DAY(0, 0, 0),
    MONTH(1, 1, 0),
    SEASON(3, 21, 2),
    QUARTER(3, 33, 0),
    HALF_YEAR(6, 40, 0),
    YEAR(12, 0, 0),
    UNKNOWN(0, 0, 0);

    /** Whole months in one span; 0 for a day and for a date not known. */
    private final int months;
    /** What ISO 8601-2 writes in the month's place for the first such span of a year; 0 when it writes nothing there. */
    private final int firstCode;
    /** Months from January to the start of the first such span of a year. */
    private final int offset;

    Precision(int months, int firstCode, int offset) {
        this.months = months;
        this.firstCode = firstCode;
        this.offset = offset;
    }

    /** Whether it stands in the month's place in EDTF: months, seasons, quarters, half-years. */
    boolean partOfYear() {
        return firstCode > 0;
    }

    boolean begins(LocalDate first) {
        return months == 0
                || (first.getDayOfMonth() == 1 && Math.floorMod(first.getMonthValue() - 1 - offset, months) == 0);
    }

    LocalDate last(LocalDate first) {
        return months == 0 ? first : first.plusMonths(months).minusDays(1);
    }

    /** The first day of the neighbouring span, so many spans later (or earlier). */
    LocalDate neighbour(LocalDate first, int spans) {
        return months == 0 ? first.plusDays(spans) : first.plusMonths((long) months * spans);
    }

    /** Which span of its year: month 1 to 12, season or quarter 1 to 4, half-year 1 or 2; 1 for all else. */
    int number(LocalDate first) {
        return partOfYear() ? Math.floorMod(first.getMonthValue() - 1 - offset, 12) / months + 1 : 1;
    }

    int code(LocalDate first) {
        return firstCode + number(first) - 1;
    }

    LocalDate first(int year, int number) {
        return LocalDate.of(year, 1, 1).plusMonths(offset + (long) (number - 1) * months);
    }

    /** The first day of the span that a two-digit code in the month's place stands for, if it is one of this kind. */
    Optional<LocalDate> coded(int year, int code) {
        int number = code - firstCode + 1;
        return partOfYear() && number >= 1 && number <= 12 / months
                ? Optional.of(first(year, number))
                : Optional.empty();
    }

    /** A shift by whole months that ends at the start of a span of the same kind. */
    boolean carries(long shiftedMonths) {
        return months > 0 && shiftedMonths % months == 0;
    }
}
