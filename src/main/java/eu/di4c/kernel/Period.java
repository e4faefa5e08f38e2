package eu.di4c.kernel;

import java.time.LocalDate;

/**
 * A stretch of time between two dates, each as exactly as it is known, both included.
 *
 * <p>Written as an EDTF interval: {@code 2020-05/2020-12}; an end that nobody stated is the empty place
 * ({@code 2020-05/}), an end that is meant to stay open is {@code ..} ({@code 2020-05/..}).
 *
 * @param from its first date; {@link FuzzyDate#UNKNOWN} when not known or open
 * @param to its last date, never certainly before the first; {@link FuzzyDate#UNKNOWN} when not known or open
 * @param open which of its ends has no limit
 */
public record Period(FuzzyDate from, FuzzyDate to, Open open) {

    /** A period of which neither end is known. */
    public static final Period UNKNOWN = new Period(FuzzyDate.UNKNOWN, FuzzyDate.UNKNOWN);

    private static final String NO_LIMIT = "..";

    /** Which ends of a period have no limit. */
    public enum Open {
        NEITHER,
        START,
        END,
        BOTH;

        public boolean atStart() {
            return this == START || this == BOTH;
        }

        public boolean atEnd() {
            return this == END || this == BOTH;
        }

        private static Open at(boolean start, boolean end) {
            if (start) {
                return end ? BOTH : START;
            }
            return end ? END : NEITHER;
        }
    }

    /** Whether a day lies within a period, as far as its ends are known. */
    public enum Containment {
        YES,
        /** The day may lie before the true start or after the true end. */
        POSSIBLY,
        NO
    }

    public Period {
        if ((open.atStart() && from.isKnown()) || (open.atEnd() && to.isKnown())) {
            throw new IllegalArgumentException("an open end has no date, found " + from + " and " + to);
        }
        if (to.relation(from) == FuzzyDate.Relation.BEFORE) {
            throw new IllegalArgumentException(
                    "expected an end on or after the start, found start " + from + " and end " + to);
        }
    }

    /** From one date to another; either may be {@link FuzzyDate#UNKNOWN}. */
    public Period(FuzzyDate from, FuzzyDate to) {
        this(from, to, Open.NEITHER);
    }

    /** From a date on, without end. */
    public static Period since(FuzzyDate from) {
        return new Period(from, FuzzyDate.UNKNOWN, Open.END);
    }

    /** Without start, until a date. */
    public static Period until(FuzzyDate to) {
        return new Period(FuzzyDate.UNKNOWN, to, Open.START);
    }

    /** The period that one date spans: all of May 2020, for example. */
    public static Period of(FuzzyDate date) {
        return new Period(date, date);
    }

    /** Reads an EDTF interval; anything else is an IllegalArgumentException that says what was expected. */
    public static Period parse(String edtf) {
        int slash = edtf.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException(
                    "expected a period as EDTF (2020-05/2020-12, 2020-05/.. without end, 2020-05/ with an end not"
                            + " known), found '" + FuzzyDate.shortened(edtf) + "'");
        }
        String from = edtf.substring(0, slash);
        String to = edtf.substring(slash + 1);
        return new Period(end(from), end(to), Open.at(from.equals(NO_LIMIT), to.equals(NO_LIMIT)));
    }

    private static FuzzyDate end(String edtf) {
        return edtf.isEmpty() || edtf.equals(NO_LIMIT) ? FuzzyDate.UNKNOWN : FuzzyDate.parse(edtf);
    }

    /** Whether a day lies within; the month, quarter or year of an end is possible throughout, certain nowhere. */
    public Containment contains(LocalDate day) {
        FuzzyDate that = FuzzyDate.day(day);
        if (!touches(that)) {
            return Containment.NO;
        }
        boolean begun = open.atStart() || (from.isKnown() && !day.isBefore(from.lastPossible()));
        boolean notEnded = open.atEnd() || (to.isKnown() && !day.isAfter(to.firstPossible()));
        return begun && notEnded ? Containment.YES : Containment.POSSIBLY;
    }

    /**
     * Whether the period may reach this day: neighbours that share a month both do, all through that month, until an
     * exact day is set.
     */
    public boolean touches(LocalDate day) {
        return touches(FuzzyDate.day(day));
    }

    /** Whether the period may reach this date; always when the date or the end next to it is not known. */
    public boolean touches(FuzzyDate date) {
        return date.relation(from) != FuzzyDate.Relation.BEFORE && date.relation(to) != FuzzyDate.Relation.AFTER;
    }

    /** Whether the two may share a day. */
    public boolean touches(Period other) {
        return other.to.relation(from) != FuzzyDate.Relation.BEFORE
                && to.relation(other.from) != FuzzyDate.Relation.BEFORE;
    }

    /** The period as an EDTF interval. */
    public String edtf() {
        return (open.atStart() ? NO_LIMIT : written(from)) + "/" + (open.atEnd() ? NO_LIMIT : written(to));
    }

    private static String written(FuzzyDate end) {
        return end.isKnown() ? end.edtf() : "";
    }

    @Override
    public String toString() {
        return edtf();
    }
}
