package eu.di4c.kernel;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as exactly as it is known: a day, month, season, quarter, half-year or year, or not known at all.
 *
 * <p>Written as EDTF (ISO 8601-2): {@code 2020-05-07}, {@code 2020-05~}, {@code 2020-21} (spring), {@code 2020-33}
 * (first quarter), {@code 2020-40} (first half), {@code 2020}. A date that is not known is {@code XXXX}, a year of which
 * no digit is known; inside an interval it is the empty place (see {@link Period}).
 *
 * <p>Nothing here adds a day that nobody stated. Sorting puts the earlier first day first, the more exact date before
 * the less exact one that begins on the same day, and dates not known last.
 *
 * @param precision how exactly it is known
 * @param earliest the first day that it may mean; empty when the date is not known
 * @param certainty how far it can be relied on; a date not known is simply {@link Certainty#STATED}
 */
public record FuzzyDate(Precision precision, Optional<LocalDate> earliest, Certainty certainty)
        implements Comparable<FuzzyDate> {

    /** Nobody has stated the date. */
    public static final FuzzyDate UNKNOWN = new FuzzyDate(Precision.UNKNOWN, Optional.empty(), Certainty.STATED);

    private static final Pattern FORM = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?([~?%]?)");
    private static final String UNKNOWN_YEAR = "XXXX";
    private static final Comparator<Optional<LocalDate>> UNKNOWN_LAST =
            comparing((Optional<LocalDate> day) -> day.orElse(LocalDate.MAX), naturalOrder());
    private static final Comparator<FuzzyDate> ORDER = comparing(FuzzyDate::earliest, UNKNOWN_LAST)
            .thenComparing(FuzzyDate::latest, UNKNOWN_LAST)
            .thenComparing(FuzzyDate::precision)
            .thenComparing(FuzzyDate::certainty);

    /** How two dates lie to each other, as far as they are known. */
    public enum Relation {
        /** Certainly before the other. */
        BEFORE,
        /** Certainly after the other. */
        AFTER,
        /** Both may mean the same day: two equal months, a day within a year, an approximate neighbour. */
        MAY_OVERLAP,
        /** At least one of them is not known. */
        UNDECIDED
    }

    /** What became of a date that was to be moved. */
    public sealed interface Shifted {

        /** The date after the move. */
        record To(FuzzyDate date) implements Shifted {}

        /** The date cannot be moved so without inventing what nobody stated; it stays as it was. */
        record Refused(Reason reason) implements Shifted {}

        /** Why a date cannot be moved. */
        enum Reason {
            /** The step is finer than the date is known: a month by days, a half-year by a quarter, a year by months. */
            FINER_THAN_KNOWN,
            /** The result would lie outside the years 1 to 9999. */
            OUT_OF_RANGE
        }
    }

    public FuzzyDate {
        if (earliest.isPresent() == (precision == Precision.UNKNOWN)) {
            throw new IllegalArgumentException(
                    "a date has a first day unless it is not known, found " + precision + " with " + earliest);
        }
        if (earliest.isEmpty() && certainty != Certainty.STATED) {
            throw new IllegalArgumentException("a date not known is neither approximate nor disputed");
        }
        earliest.ifPresent(first -> {
            if (first.getYear() < 1 || first.getYear() > 9999) {
                throw new IllegalArgumentException("expected a year from 0001 to 9999, found " + first.getYear());
            }
            if (!precision.begins(first)) {
                throw new IllegalArgumentException("expected the first day of a " + precision + ", found " + first);
            }
        });
    }

    public static FuzzyDate day(LocalDate day) {
        return stated(Precision.DAY, day);
    }

    public static FuzzyDate month(YearMonth month) {
        return stated(Precision.MONTH, month.atDay(1));
    }

    /** Season 1 (spring) to 4 (winter, which begins in December of this year). */
    public static FuzzyDate season(int year, int season) {
        return part(Precision.SEASON, year, season, 4);
    }

    public static FuzzyDate quarter(int year, int quarter) {
        return part(Precision.QUARTER, year, quarter, 4);
    }

    public static FuzzyDate halfYear(int year, int half) {
        return part(Precision.HALF_YEAR, year, half, 2);
    }

    public static FuzzyDate year(int year) {
        return part(Precision.YEAR, year, 1, 1);
    }

    /** Reads EDTF; anything else, blank text included, is an IllegalArgumentException that says what was expected. */
    public static FuzzyDate parse(String edtf) {
        if (edtf.equals(UNKNOWN_YEAR)) {
            return UNKNOWN;
        }
        Matcher form = FORM.matcher(edtf);
        if (!form.matches()) {
            throw notADate(edtf);
        }
        try {
            return read(form).with(Certainty.marked(form.group(4)));
        } catch (DateTimeException _) {
            throw notADate(edtf);
        }
    }

    private static FuzzyDate read(Matcher form) {
        int year = Integer.parseInt(form.group(1));
        if (form.group(2) == null) {
            return year(year);
        }
        int code = Integer.parseInt(form.group(2));
        if (form.group(3) != null) {
            return day(LocalDate.of(year, code, Integer.parseInt(form.group(3))));
        }
        return Arrays.stream(Precision.values())
                .flatMap(precision -> precision.coded(year, code).map(first -> stated(precision, first)).stream())
                .findFirst()
                .orElseThrow(() -> notADate(form.group()));
    }

    private static IllegalArgumentException notADate(String found) {
        return new IllegalArgumentException(
                "expected a date as EDTF (2020-05-07, 2020-05, 2020-21 for spring, 2020-33 for the first quarter,"
                        + " 2020-40 for the first half, 2020, each with ~ ? or % when approximate, disputed or both,"
                        + " or XXXX when not known), found '" + shortened(found) + "'");
    }

    /** The start of a text that may be of any length, so that a message stays readable. */
    static String shortened(String found) {
        return found.length() <= 60 ? found : found.substring(0, 60) + "…";
    }

    private static FuzzyDate part(Precision precision, int year, int number, int most) {
        if (number < 1 || number > most) {
            throw new IllegalArgumentException(
                    "expected a " + precision + " from 1 to " + most + " of its year, found " + number);
        }
        if (year < 1 || year > 9999) {
            throw new IllegalArgumentException("expected a year from 0001 to 9999, found " + year);
        }
        return stated(precision, precision.first(year, number));
    }

    private static FuzzyDate stated(Precision precision, LocalDate first) {
        return new FuzzyDate(precision, Optional.of(first), Certainty.STATED);
    }

    /** The same date, relied on so far. */
    public FuzzyDate with(Certainty other) {
        return new FuzzyDate(precision, earliest, other);
    }

    public boolean isKnown() {
        return earliest.isPresent();
    }

    /** The last day that it may mean, taken as written (an approximate May ends on 31 May); empty when not known. */
    public Optional<LocalDate> latest() {
        return earliest.map(precision::last);
    }

    /** The year that it carries (winter 2020–2021 carries 2020); empty when not known. */
    public Optional<Integer> year() {
        return earliest.map(LocalDate::getYear);
    }

    /** Which of its year: month 1 to 12, season (1 is spring) or quarter 1 to 4, half-year 1 or 2; else 1. */
    public int number() {
        return earliest.map(precision::number).orElse(1);
    }

    /** How it lies to another date; an approximate date may lie one span of its own precision to either side. */
    public Relation relation(FuzzyDate other) {
        if (!isKnown() || !other.isKnown()) {
            return Relation.UNDECIDED;
        }
        if (lastPossible().isBefore(other.firstPossible())) {
            return Relation.BEFORE;
        }
        return other.lastPossible().isBefore(firstPossible()) ? Relation.AFTER : Relation.MAY_OVERLAP;
    }

    /** The first day of the date, or of the span before it when approximate; only of a date that is known. */
    LocalDate firstPossible() {
        return reached(-1);
    }

    /** The last day of the date, or of the span after it when approximate; only of a date that is known. */
    LocalDate lastPossible() {
        return precision.last(reached(1));
    }

    private LocalDate reached(int spans) {
        LocalDate first = earliest.orElseThrow();
        return certainty.isApproximate() ? precision.neighbour(first, spans) : first;
    }

    /**
     * This date, so much later, as exactly known as before.
     *
     * <p>A day moves by the calendar: months first, the end of a shorter month when the day does not exist there, then
     * days. A coarser date moves only by whole spans of its own: a month or its years by months, a season or quarter by
     * three months, a half-year by six, a year by twelve; days never. A date not known stays so.
     */
    public Shifted plus(java.time.Period step) {
        if (earliest.isEmpty() || step.isZero()) {
            return new Shifted.To(this);
        }
        if (precision != Precision.DAY
                && (step.get(ChronoUnit.DAYS) != 0 || !precision.carries(step.toTotalMonths()))) {
            return new Shifted.Refused(Shifted.Reason.FINER_THAN_KNOWN);
        }
        try {
            return new Shifted.To(
                    new FuzzyDate(precision, Optional.of(earliest.orElseThrow().plus(step)), certainty));
        } catch (DateTimeException | ArithmeticException | IllegalArgumentException _) {
            return new Shifted.Refused(Shifted.Reason.OUT_OF_RANGE);
        }
    }

    /** This date, so much earlier; not always the way back ({@code 31 Jan + 1 month - 1 month} is 28 or 29 Jan). */
    public Shifted minus(java.time.Period step) {
        try {
            return plus(step.negated());
        } catch (ArithmeticException _) {
            return new Shifted.Refused(Shifted.Reason.OUT_OF_RANGE);
        }
    }

    /** The date as EDTF; {@code XXXX} when not known. */
    public String edtf() {
        return earliest.map(this::written).orElse(UNKNOWN_YEAR);
    }

    private String written(LocalDate first) {
        String year = "%04d".formatted(first.getYear());
        String date = switch (precision) {
            case DAY -> first.toString();
            case MONTH, SEASON, QUARTER, HALF_YEAR -> year + "-%02d".formatted(precision.code(first));
            case YEAR, UNKNOWN -> year;
        };
        return date + certainty.mark();
    }

    @Override
    public int compareTo(FuzzyDate other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return edtf();
    }
}
