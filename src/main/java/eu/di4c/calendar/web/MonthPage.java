package eu.di4c.calendar.web;

import eu.di4c.calendar.CalendarItem;
import eu.di4c.calendar.NetworkCalendar;
import eu.di4c.calendar.feed.HourWords;
import eu.di4c.calendar.schedule.Holidays;
import eu.di4c.kernel.Period;
import eu.di4c.kernel.Precision;
import eu.di4c.site.Link;
import eu.di4c.site.Phrase;
import eu.di4c.site.Place;
import eu.di4c.site.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One month of a calendar: its days in weeks, and apart from them what is known to the month only or lasts longer.
 *
 * @param beyond what lies in the month but on no day of its own
 */
public record MonthPage(
        String title,
        String caption,
        Place place,
        List<Link> trail,
        List<String> weekdays,
        List<List<Day>> weeks,
        List<Beyond> beyond,
        Link before,
        Link after) {

    /** A day; of a neighbouring month when it only fills the week. */
    public record Day(String number, boolean inMonth, boolean today, List<Link> items, List<String> holidays) {}

    /** An item on no single day of this month. */
    public record Beyond(Link title, String when) {}

    private static final int LONGEST_ON_DAYS = 7;

    static MonthPage of(NetworkCalendar calendar, YearMonth month, Shown shown, Words words, LocalDate today) {
        Map<LocalDate, List<Link>> byDay = new TreeMap<>();
        List<Beyond> beyond = new ArrayList<>();
        for (CalendarItem item : calendar.items()) {
            if (isOnDays(item)) {
                onDays(item, byDay, shown);
            } else if (liesIn(item, month)) {
                beyond.add(new Beyond(link(item, words.text(item.title()), shown), shown.when(Granted.valid(item))));
            }
        }
        LocalDate first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<List<Day>> weeks = new ArrayList<>();
        for (LocalDate monday = first; !monday.isAfter(month.atEndOfMonth()); monday = monday.plusWeeks(1)) {
            List<Day> week = new ArrayList<>();
            for (int i = 0; i < 7; i++) {
                LocalDate day = monday.plusDays(i);
                week.add(new Day(
                        words.number(day.getDayOfMonth()),
                        YearMonth.from(day).equals(month),
                        day.equals(today),
                        byDay.getOrDefault(day, List.of()),
                        holidays(calendar, day, words)));
            }
            weeks.add(week);
        }
        return new MonthPage(
                words.of("calendar.month.title", shown.acronym(), words.month(month)),
                words.of("calendar.month.caption", words.month(month)),
                shown.place(),
                shown.trail(Link.of(words.month(month), shown.home() + "/month/" + month)),
                Arrays.stream(DayOfWeek.values())
                        .map(day -> day.getDisplayName(
                                TextStyle.FULL_STANDALONE, words.language().locale()))
                        .toList(),
                weeks,
                beyond,
                Link.of("← " + words.month(month.minusMonths(1)), shown.home() + "/month/" + month.minusMonths(1)),
                Link.of(words.month(month.plusMonths(1)) + " →", shown.home() + "/month/" + month.plusMonths(1)));
    }

    /** Known to the day at both ends, and short enough to be written on each. */
    private static boolean isOnDays(CalendarItem item) {
        Period valid = Granted.valid(item);
        return valid.from().precision() == Precision.DAY
                && valid.to().precision() == Precision.DAY
                && valid.from()
                        .earliest()
                        .orElseThrow()
                        .plusDays(LONGEST_ON_DAYS)
                        .isAfter(valid.to().earliest().orElseThrow());
    }

    private static void onDays(CalendarItem item, Map<LocalDate, List<Link>> byDay, Shown shown) {
        LocalDate first = Granted.valid(item).from().earliest().orElseThrow();
        LocalDate last = Granted.valid(item).to().earliest().orElseThrow();
        Words words = shown.words();
        Phrase title = words.text(item.title());
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            byDay.computeIfAbsent(day, _ -> new ArrayList<>())
                    .add(link(item, day.equals(first) ? begins(item, title, words) : title, shown));
        }
    }

    private static Link link(CalendarItem item, Phrase title, Shown shown) {
        return new Link(title, shown.home() + "/items/" + item.code());
    }

    /** The title after the hours, where they are known. */
    private static Phrase begins(CalendarItem item, Phrase title, Words words) {
        return item.hours()
                .map(hours -> new Phrase(HourWords.of(hours, item.period(), words) + " " + title.text(), title.other()))
                .orElse(title);
    }

    private static boolean liesIn(CalendarItem item, YearMonth month) {
        Period valid = Granted.valid(item);
        var begins = valid.from().earliest().or(() -> valid.to().earliest());
        var ends = valid.to().latest().or(() -> valid.from().latest());
        return begins.isPresent()
                && ends.isPresent()
                && !begins.get().isAfter(month.atEndOfMonth())
                && !ends.get().isBefore(month.atDay(1));
    }

    /** "Easter Monday: Italy and Romania", one for each holiday, with the countries of the partnership that rest. */
    private static List<String> holidays(NetworkCalendar calendar, LocalDate day, Words words) {
        Map<String, List<String>> resting = new LinkedHashMap<>();
        calendar.countries().values().stream()
                .distinct()
                .filter(Holidays::areKnownFor)
                .sorted((one, other) -> words.order().compare(words.country(one), words.country(other)))
                .forEach(country -> Holidays.of(country)
                        .on(day, words.language().locale())
                        .ifPresent(name -> resting.computeIfAbsent(name, _ -> new ArrayList<>())
                                .add(words.country(country))));
        return resting.entrySet().stream()
                .map(holiday -> words.of("calendar.month.holiday", holiday.getKey(), words.list(holiday.getValue())))
                .toList();
    }
}
