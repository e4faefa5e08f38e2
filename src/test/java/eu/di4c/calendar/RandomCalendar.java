package eu.di4c.calendar;

import eu.di4c.calendar.CalendarItem.Hold;
import eu.di4c.calendar.CalendarItem.Kind;
import eu.di4c.calendar.schedule.Lag;
import eu.di4c.calendar.schedule.LinkKind;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Period;
import eu.di4c.kernel.Slug;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;

/** A seeded calendar with dates of every precision, many of them at month ends, in every state, fixed, counted from others or free. */
public final class RandomCalendar {

    private static final List<Kind> KINDS = List.of(Kind.values());
    private static final List<Fact.Kind> FACTS = List.of(Fact.Kind.values());
    private static final List<String> PARTNERS = List.of("messina", "oulu", "botosani");
    private static final LocalDate START = LocalDate.of(2020, 1, 1);

    private final Random random;

    private RandomCalendar(long seed) {
        random = new Random(seed);
    }

    /** The first item is a stage with the code {@code stage}. */
    public static NetworkCalendar of(long seed, int size) {
        return new RandomCalendar(seed).calendar(size);
    }

    private NetworkCalendar calendar(int size) {
        List<CalendarItem> items = new ArrayList<>();
        items.add(item("stage", Kind.STAGE, Period.of(date()), new Hold.Free()));
        List<Dependency> dependencies = new ArrayList<>();
        for (int i = 1; i < size; i++) {
            items.add(item("item-" + i, KINDS.get(random.nextInt(KINDS.size())), period(), hold(i))
                    .with(facts()));
            if (i > 2 && random.nextInt(3) == 0) {
                dependencies.add(new Dependency(
                        "item-" + (1 + random.nextInt(i - 1)), "item-" + i, LinkKind.FINISH_START, Lag.NONE));
            }
        }
        var phases = new TreeMap<Integer, Period>();
        phases.put(1, period());
        phases.put(2, period());
        var countries = Map.of("messina", "IT", "oulu", "FI", "botosani", "RO");
        return new NetworkCalendar(new Slug("random"), items, dependencies, phases, countries, FuzzyDate.year(2023));
    }

    private CalendarItem item(String code, Kind kind, Period period, Hold hold) {
        var owners = new TreeSet<String>();
        PARTNERS.stream().filter(_ -> random.nextInt(3) == 0).forEach(owners::add);
        return new CalendarItem(
                code,
                kind,
                LocalText.of("en", "Item " + code),
                period,
                Optional.empty(),
                owners,
                Optional.empty(),
                kind == Kind.MEETING
                        ? Optional.of(new Meeting(
                                Meeting.Kind.TRANSNATIONAL,
                                Meeting.Gathering.UNKNOWN,
                                Optional.empty(),
                                Optional.empty(),
                                hours(period)))
                        : Optional.empty(),
                hold,
                List.of());
    }

    private Optional<Hours> hours(Period period) {
        var hours = new Hours(
                LocalTime.of(random.nextInt(12), 30),
                random.nextBoolean() ? Optional.of(LocalTime.of(12 + random.nextInt(12), 0)) : Optional.empty(),
                ZoneId.of("Europe/Rome"));
        return Optional.of(hours).filter(some -> some.misfit(period).isEmpty());
    }

    private Hold hold(int number) {
        return switch (random.nextInt(8)) {
            case 0 -> new Hold.Fixed(LocalText.of("en", "set by law"));
            case 1 ->
                new Hold.RelativeTo(
                        number == 1 ? "stage" : "item-" + (1 + random.nextInt(number - 1)),
                        random.nextBoolean() ? Hold.End.START : Hold.End.FINISH,
                        java.time.Period.ofMonths(random.nextInt(6)));
            default -> new Hold.Free();
        };
    }

    private List<Fact> facts() {
        if (random.nextInt(4) > 0) {
            return List.of();
        }
        Fact.Kind kind = FACTS.get(random.nextInt(FACTS.size()));
        return List.of(new Fact(
                kind,
                FuzzyDate.UNKNOWN,
                kind == Fact.Kind.DELAY_GRANTED ? Optional.of(date()) : Optional.empty(),
                Optional.empty(),
                "test",
                Instant.EPOCH));
    }

    private Period period() {
        FuzzyDate one = random.nextInt(12) == 0 ? FuzzyDate.UNKNOWN : date();
        FuzzyDate other = random.nextInt(12) == 0 ? FuzzyDate.UNKNOWN : date();
        return other.relation(one) == FuzzyDate.Relation.BEFORE ? new Period(other, one) : new Period(one, other);
    }

    private FuzzyDate date() {
        LocalDate day = START.plusDays(random.nextInt(1100));
        return switch (random.nextInt(8)) {
            case 0 -> FuzzyDate.month(YearMonth.from(day));
            case 1 -> FuzzyDate.quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
            case 2 -> FuzzyDate.year(day.getYear());
            case 3, 4 -> FuzzyDate.day(day.withDayOfMonth(day.lengthOfMonth()));
            default -> FuzzyDate.day(day);
        };
    }
}
