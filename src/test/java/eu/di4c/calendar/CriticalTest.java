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
import java.time.Period;
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

    private final List<Dependency> links = new ArrayList<>(List.of(
            new Dependency("kick-off", "draft", LinkKind.FINISH_START, Lag.NONE),
            new Dependency("draft", "final", LinkKind.FINISH_START, Lag.NONE)));

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

    @Test
    void what_is_known_to_the_month_is_not_over_before_the_month_is() {
        items.clear();
        add("kick-off", Kind.MILESTONE, "2020-05-04/2020-05-04");
        add("draft", Kind.STAGE, "2020-06/2020-12");
        add("final", Kind.DELIVERABLE, "2020-12/2020-12");
        assertThat(critical("2020-12-31")).contains("draft", "final");
        assertThat(critical("2021-01-01")).isEmpty();
    }

    @Test
    void a_granted_delay_counts_before_anything_is_over() {
        items.set(2, items.get(2).with(List.of(fact(Fact.Kind.DELAY_GRANTED, Optional.of("2020-09-30")))));
        assertThat(critical("2020-09-30")).contains("final");
        assertThat(critical("2020-10-01")).isEmpty();
    }

    @Test
    void an_item_counted_from_another_is_tied_to_it_until_it_is_done() {
        links.clear();
        items.clear();
        add("activation", Kind.STAGE, "2020-05-04/2020-08-31");
        items.add(SampleNetwork.item(
                "report",
                Kind.DELIVERABLE,
                "2020-12-31/2020-12-31",
                new Hold.RelativeTo("activation", Hold.End.FINISH, Period.ofMonths(4)),
                Set.of()));
        assertThat(critical("2020-05-01")).containsExactlyInAnyOrder("activation", "report");
        var early = items.get(1).moved(eu.di4c.kernel.Period.parse("2020-08-31/2020-08-31"));
        items.set(1, with(early, Fact.Kind.DELIVERED));
        assertThat(critical("2020-05-01")).isEmpty();
    }

    private void add(String code, Kind kind, String period) {
        items.add(SampleNetwork.item(code, kind, period, new Hold.Free(), Set.of()));
    }

    private static CalendarItem with(CalendarItem item, Fact.Kind kind) {
        return item.with(List.of(fact(kind, Optional.empty())));
    }

    private static Fact fact(Fact.Kind kind, Optional<String> until) {
        return new Fact(
                kind,
                FuzzyDate.parse("2020-06-15"),
                until.map(FuzzyDate::parse),
                Optional.empty(),
                "Maria",
                Instant.parse("2020-06-15T10:00:00Z"));
    }

    private Set<String> critical(String today) {
        var calendar =
                new NetworkCalendar(new Slug("critical"), items, links, new TreeMap<>(), Map.of(), FuzzyDate.UNKNOWN);
        assertThat(calendar.schedule()).isInstanceOf(ScheduleAnswer.Dates.class);
        return calendar.critical(LocalDate.parse(today));
    }
}
