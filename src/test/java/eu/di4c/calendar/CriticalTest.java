package eu.di4c.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.calendar.CalendarItem.Hold;
import eu.di4c.calendar.CalendarItem.Kind;
import eu.di4c.calendar.schedule.Lag;
import eu.di4c.calendar.schedule.LinkKind;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.Slug;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Which items are said to be critical: those of which a delay from now on delays the whole. */
class CriticalTest {

    private final List<CalendarItem> items = new ArrayList<>();

    CriticalTest() {
        add("kick-off", Kind.MEETING, "2020-05-04/2020-05-31");
        add("draft", Kind.DELIVERABLE, "2020-06-01/2020-06-30");
        add("final", Kind.DELIVERABLE, "2020-07-01/2020-07-31");
        add("alone", Kind.MEETING, "2020-07-31/2020-07-31");
    }

    @Test
    void the_open_items_of_the_longest_chain_are_critical_and_no_item_that_nothing_waits_for() {
        assertThat(critical("2020-05-01")).containsExactlyInAnyOrder("kick-off", "draft", "final");
    }

    @Test
    void what_is_over_is_not_critical_but_what_is_late_and_awaited_is() {
        assertThat(critical("2020-07-02")).containsExactlyInAnyOrder("draft", "final");
    }

    @Test
    void what_is_done_or_cancelled_is_not_critical() {
        items.set(1, with(items.get(1), Fact.Kind.DELIVERED));
        assertThat(critical("2020-05-01")).doesNotContain("draft");
        items.set(2, with(items.get(2), Fact.Kind.CANCELLED));
        assertThat(critical("2020-05-01")).doesNotContain("draft", "final");
    }

    @Test
    void nothing_is_critical_once_the_whole_has_ended() {
        assertThat(critical("2020-08-01")).isEmpty();
    }

    private void add(String code, Kind kind, String period) {
        items.add(SampleNetwork.item(code, kind, period, new Hold.Free(), Set.of()));
    }

    private static CalendarItem with(CalendarItem item, Fact.Kind kind) {
        return item.with(List.of(new Fact(
                kind,
                FuzzyDate.parse("2020-06-15"),
                Optional.empty(),
                Optional.empty(),
                "Maria",
                Instant.parse("2020-06-15T10:00:00Z"))));
    }

    private Set<String> critical(String today) {
        var links = List.of(
                new Dependency("kick-off", "draft", LinkKind.FINISH_START, Lag.NONE),
                new Dependency("draft", "final", LinkKind.FINISH_START, Lag.NONE));
        var calendar =
                new NetworkCalendar(new Slug("critical"), items, links, new TreeMap<>(), Map.of(), FuzzyDate.UNKNOWN);
        return calendar.schedule() instanceof ScheduleAnswer.Dates dates
                ? dates.critical(LocalDate.parse(today))
                : Set.of("contradicts");
    }
}
