package eu.di4c.calendar.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The days on which all of some countries work: a day is out as soon as it is a weekend or a public holiday in one of
 * them. Counted once, then every question is a look into an array.
 */
public final class WorkingDays {

    private static final Map<SortedSet<String>, WorkingDays> KNOWN = new ConcurrentHashMap<>();

    /** The days off of single countries, which sets of them share. */
    private static final Map<String, BitSet> OFF = new ConcurrentHashMap<>();

    /** The calendar of nobody in particular, in which every day counts. */
    public static final WorkingDays EVERY_DAY = new WorkingDays(Collections.emptySortedSet());

    private final SortedSet<String> countries;

    /** How many working days lie before the day of this number; all numbers of days fit in sixteen bits. */
    private final char[] before;

    /** The number of the day that is the first, second, third… working day. */
    private final char[] days;

    private WorkingDays(SortedSet<String> countries) {
        this.countries = countries;
        BitSet off = new BitSet(Moment.DAYS);
        countries.forEach(country -> off.or(OFF.computeIfAbsent(country, WorkingDays::daysOff)));
        before = new char[Moment.DAYS + 1];
        days = new char[Moment.DAYS - off.cardinality()];
        char count = 0;
        for (char day = 0; day < Moment.DAYS; day++) {
            before[day] = count;
            if (!off.get(day)) {
                days[count++] = day;
            }
        }
        before[Moment.DAYS] = count;
    }

    /** The common working days of some countries, by ISO 3166-1 code; of no country: every day. */
    public static WorkingDays of(Collection<String> countries) {
        return countries.isEmpty()
                ? EVERY_DAY
                : KNOWN.computeIfAbsent(Collections.unmodifiableSortedSet(new TreeSet<>(countries)), WorkingDays::new);
    }

    private static BitSet daysOff(String country) {
        BitSet off = new BitSet(Moment.DAYS);
        for (int year = Moment.FIRST.getYear(); year <= Moment.LAST.getYear(); year++) {
            Holidays.of(country).in(Year.of(year)).forEach(holiday -> mark(holiday.getDate(), off));
        }
        for (int day = 0; day < Moment.DAYS; day++) {
            DayOfWeek weekday = Moment.FIRST.getDayOfWeek().plus(day);
            if (weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY) {
                off.set(day);
            }
        }
        return off;
    }

    private static void mark(LocalDate holiday, BitSet off) {
        if (!holiday.isBefore(Moment.FIRST) && !holiday.isAfter(Moment.LAST)) {
            off.set(Moment.morning(holiday) >> 1);
        }
    }

    public SortedSet<String> countries() {
        return countries;
    }

    public boolean isWorking(LocalDate day) {
        int morning = Moment.morning(day);
        return opening(morning) == morning;
    }

    /** The given day when it is worked, else the next one that is. */
    public LocalDate onOrAfter(LocalDate day) {
        return Moment.day(opening(Moment.morning(day)));
    }

    /** The working day so many working days after (or, negative, before) a day; the day itself counts as day nought. */
    public LocalDate plus(LocalDate day, int workingDays) {
        return Moment.day(
                workingDays < 0 ? add(Moment.morning(day), workingDays) : add(Moment.evening(day), workingDays));
    }

    /** How many working days a span of days holds, both ends included. */
    public int count(LocalDate from, LocalDate to) {
        return worked(Moment.evening(to)) - worked(Moment.morning(from));
    }

    /** The working days that have ended by a moment. */
    int worked(int moment) {
        return before[Math.clamp((moment + 1) >> 1, 0, Moment.DAYS)];
    }

    /** The evening after so many more working days, or the morning before so many fewer; nought changes nothing. */
    int add(int moment, int workingDays) {
        if (workingDays == 0) {
            return moment;
        }
        int from = worked(moment) + workingDays;
        return workingDays > 0 ? 2 * nth(from - 1) + 1 : 2 * nth(from);
    }

    /** The first morning of a working day at or after a moment. */
    int opening(int moment) {
        return 2 * nth(worked(moment));
    }

    /** The last evening of a working day at or before a moment. */
    int closing(int moment) {
        return 2 * nth(worked(moment) - 1) + 1;
    }

    private int nth(int working) {
        return days[Math.clamp(working, 0, days.length - 1)];
    }
}
