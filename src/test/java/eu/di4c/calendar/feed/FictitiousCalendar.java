package eu.di4c.calendar.feed;

import eu.di4c.calendar.Act;
import eu.di4c.calendar.CalendarItem;
import eu.di4c.calendar.CalendarItem.Hold;
import eu.di4c.calendar.CalendarItem.Kind;
import eu.di4c.calendar.Change;
import eu.di4c.calendar.Dependency;
import eu.di4c.calendar.Fact;
import eu.di4c.calendar.Meeting;
import eu.di4c.calendar.Meeting.Gathering;
import eu.di4c.calendar.NetworkCalendar;
import eu.di4c.calendar.schedule.Lag;
import eu.di4c.calendar.schedule.LinkKind;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Period;
import eu.di4c.kernel.Slug;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A fictitious network "made-up" of two fictitious partners, "alba" and "lunga", to be filled by each test. */
final class FictitiousCalendar {

    static final Slug NETWORK = new Slug("made-up");
    static final Instant BEGUN = Instant.parse("2020-05-07T09:00:00.123Z");
    private static final Map<String, String> NAMES = Map.of("alba", "Alba Fictivă", "lunga", "Lunga");

    final List<CalendarItem> items = new ArrayList<>();
    final List<Dependency> dependencies = new ArrayList<>();
    final List<Act> acts = new ArrayList<>();

    /** A stage, a milestone that waits for it, a meeting held otherwise than planned, a deadline without date. */
    static FictitiousCalendar filled() {
        var calendar = new FictitiousCalendar();
        calendar.add("start", Kind.STAGE, "2020-05/2020-09", Set.of());
        calendar.add("gate", Kind.MILESTONE, "2020-10-01/2020-10-01", Set.of());
        calendar.add("visit", Kind.MEETING, "2020-11-03/2020-11-05", Set.of("lunga"));
        calendar.add("report", Kind.REPORTING_DEADLINE, "/", Set.of("alba", "lunga"));
        calendar.dependencies.add(new Dependency("start", "gate", LinkKind.FINISH_START, Lag.NONE));
        calendar.dependencies.add(new Dependency("gate", "visit", LinkKind.START_START, Lag.weeks(3)));
        calendar.dependencies.add(new Dependency("gate", "report", LinkKind.FINISH_FINISH, Lag.months(-2)));
        calendar.dependencies.add(new Dependency("visit", "report", LinkKind.START_FINISH, Lag.workingDays(5)));
        calendar.act(
                Act.Kind.BASELINE,
                BEGUN,
                calendar.items.stream()
                        .map(item ->
                                new Change(NETWORK, Change.Subject.ITEM, item.code(), Optional.empty(), item.period()))
                        .toList());
        return calendar;
    }

    CalendarItem add(String code, Kind kind, String period, Set<String> owners) {
        var added = item(code, kind, LocalText.of("ro", "Titlul „" + code + "”").with("en", "Title, " + code), period);
        return add(new CalendarItem(
                added.code(),
                kind,
                added.title(),
                added.period(),
                Optional.of(LocalText.of("en", "A result; with a semicolon")),
                new TreeSet<>(owners),
                Optional.of(1),
                added.meeting(),
                added.hold(),
                List.of()));
    }

    CalendarItem add(CalendarItem item) {
        items.removeIf(other -> other.code().equals(item.code()));
        items.add(item);
        return item;
    }

    static CalendarItem item(String code, Kind kind, LocalText title, String period) {
        return new CalendarItem(
                code,
                kind,
                title,
                Period.parse(period),
                Optional.empty(),
                new TreeSet<>(),
                Optional.empty(),
                kind == Kind.MEETING ? Optional.of(meeting()) : Optional.empty(),
                new Hold.Free(),
                List.of());
    }

    private static Meeting meeting() {
        return new Meeting(
                Meeting.Kind.TRANSNATIONAL,
                new Gathering(Optional.of(LocalText.of("en", "Lunga")), Optional.of(Meeting.Mode.ON_SITE)),
                Optional.of(new Gathering(Optional.empty(), Optional.of(Meeting.Mode.ONLINE))),
                Optional.of(LocalText.of("en", "nobody could travel")));
    }

    static Fact fact(Fact.Kind kind, String recorded) {
        return new Fact(
                kind,
                FuzzyDate.parse("2020-10-02"),
                kind == Fact.Kind.DELAY_GRANTED ? Optional.of(FuzzyDate.parse("2020-12")) : Optional.empty(),
                Optional.empty(),
                "test",
                Instant.parse(recorded));
    }

    void act(Act.Kind kind, Instant recorded, List<Change> changes) {
        acts.add(new Act(
                new UUID(0, acts.size()),
                "act-" + acts.size(),
                kind,
                Optional.empty(),
                Optional.empty(),
                FuzzyDate.UNKNOWN,
                Optional.empty(),
                Optional.empty(),
                "test",
                recorded,
                changes));
    }

    FeedSource source() {
        return source(null);
    }

    FeedSource source(FeedSource.@Nullable Part part) {
        var calendar = new NetworkCalendar(
                NETWORK, items, dependencies, new TreeMap<>(), Map.of("alba", "RO", "lunga", "IT"), FuzzyDate.UNKNOWN);
        return new FeedSource(calendar, revisions(), NAMES, part == null ? new FeedSource.Part.Whole() : part);
    }

    /** A revision for each act that touched an item and each fact said of it, as the database counts them. */
    private Map<String, FeedSource.Revision> revisions() {
        return items.stream().collect(Collectors.toMap(CalendarItem::code, item -> {
            var touched = Stream.concat(
                            acts.stream()
                                    .filter(act -> act.changes().stream()
                                            .anyMatch(change -> change.code().equals(item.code())))
                                    .map(Act::recorded),
                            item.facts().stream().map(Fact::recorded))
                    .sorted()
                    .toList();
            return new FeedSource.Revision(touched.size(), touched.isEmpty() ? Instant.EPOCH : touched.getLast());
        }));
    }
}
