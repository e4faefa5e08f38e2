package eu.di4c.calendar.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.calendar.schedule.Contradiction.CannotHold;
import eu.di4c.calendar.schedule.Contradiction.Circle;
import eu.di4c.calendar.schedule.Contradiction.OutOfSight;
import eu.di4c.calendar.schedule.Outcome.Refused;
import eu.di4c.calendar.schedule.Outcome.Scheduled;
import eu.di4c.calendar.schedule.TaskList.Anchor;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    private static final LocalDate MONDAY = LocalDate.of(2021, 9, 6);

    private final WorkingDays romania = WorkingDays.of(Set.of("RO"));
    private final TaskList tasks = new TaskList();

    @Test
    void an_item_that_waits_for_nothing_starts_at_the_start_and_lasts_its_working_days() {
        int week = add(7);
        assertThat(schedule().earlyStart(week)).isEqualTo(MONDAY);
        assertThat(schedule().earlyFinish(week)).isEqualTo("2021-09-14");
    }

    @Test
    void the_longest_chain_is_critical_and_the_rest_has_slack() {
        int draft = add(5);
        int review = add(2);
        int side = add(3);
        int end = add(1);
        tasks.link(draft, review, LinkKind.FINISH_START, Lag.NONE);
        tasks.link(review, end, LinkKind.FINISH_START, Lag.NONE);
        tasks.link(side, end, LinkKind.FINISH_START, Lag.NONE);
        Schedule schedule = schedule();
        assertThat(List.of(draft, review, end)).allMatch(schedule::isCritical);
        assertThat(schedule.slack(side)).isEqualTo(4);
        assertThat(schedule.lateStart(side)).isEqualTo("2021-09-10");
        assertThat(schedule.lateFinish(side)).isEqualTo("2021-09-14");
        assertThat(schedule.earlyStart(end)).isEqualTo("2021-09-15");
    }

    @Test
    void each_kind_of_link_holds_its_two_ends() {
        int first = add(4);
        int startsWith = add(1);
        int endsWith = add(2);
        int endsAtStart = add(1);
        tasks.link(first, startsWith, LinkKind.START_START, Lag.workingDays(2));
        tasks.link(first, endsWith, LinkKind.FINISH_FINISH, Lag.NONE);
        tasks.link(first, endsAtStart, LinkKind.START_FINISH, Lag.workingDays(3));
        Schedule schedule = schedule();
        assertThat(schedule.earlyStart(startsWith)).isEqualTo("2021-09-08");
        assertThat(schedule.earlyFinish(endsWith)).isEqualTo(schedule.earlyFinish(first));
        assertThat(schedule.earlyFinish(endsAtStart)).isEqualTo("2021-09-08");
    }

    @Test
    void a_lag_may_count_days_weeks_or_calendar_months() {
        int gate = tasks.add(Length.NONE, WorkingDays.EVERY_DAY);
        tasks.startOn(gate, LocalDate.of(2020, 1, 31));
        int days = tasks.add(Length.NONE, WorkingDays.EVERY_DAY);
        int weeks = tasks.add(Length.NONE, WorkingDays.EVERY_DAY);
        int months = tasks.add(Length.NONE, WorkingDays.EVERY_DAY);
        tasks.link(gate, days, LinkKind.FINISH_START, Lag.days(10));
        tasks.link(gate, weeks, LinkKind.FINISH_START, Lag.weeks(2));
        tasks.link(gate, months, LinkKind.FINISH_START, Lag.months(1));
        assertThat(schedule().earlyStart(days)).isEqualTo("2020-02-10");
        assertThat(schedule().earlyStart(weeks)).isEqualTo("2020-02-14");
        assertThat(schedule().earlyStart(months)).isEqualTo("2020-02-29");
    }

    @Test
    void a_month_of_lag_lets_the_item_before_be_as_late_as_a_month_end_allows() {
        int report = tasks.add(Length.NONE, WorkingDays.EVERY_DAY);
        tasks.startNotBefore(report, LocalDate.of(2021, 1, 4));
        int claim = tasks.add(Length.NONE, WorkingDays.EVERY_DAY);
        tasks.startOn(claim, LocalDate.of(2021, 2, 28));
        tasks.link(report, claim, LinkKind.START_START, Lag.months(1));
        assertThat(schedule().lateStart(report))
                .isEqualTo("2021-01-30"); // the morning of the 31st is the evening before
    }

    @Test
    void a_date_relative_to_the_gate_moves_with_the_gate_and_by_the_calendar() {
        int gate = add(0);
        tasks.startOn(gate, LocalDate.of(2020, 5, 7));
        int end = add(0);
        tasks.startWith(end, gate, Anchor.START, Lag.months(27));
        assertThat(schedule().earlyStart(end)).isEqualTo("2022-08-07");
        assertThat(schedule().lateStart(end)).isEqualTo("2022-08-07");
    }

    @Test
    void every_day_counts_for_a_length_of_calendar_days() {
        int posting = tasks.add(Length.everyDay(30), romania);
        assertThat(schedule().earlyFinish(posting)).isEqualTo("2021-10-05");
    }

    @Test
    void an_item_does_not_start_before_the_day_it_was_told() {
        int item = add(1);
        tasks.startNotBefore(item, LocalDate.of(2021, 11, 30)); // St Andrew, then the national day
        assertThat(schedule().earlyStart(item)).isEqualTo("2021-12-02");
    }

    @Test
    void a_fixed_item_stays_even_on_a_feast() {
        int event = tasks.add(Length.working(1), romania);
        tasks.lastFrom(event, LocalDate.of(2021, 12, 1), LocalDate.of(2021, 12, 1));
        assertThat(schedule().earlyStart(event)).isEqualTo("2021-12-01");
        assertThat(schedule().lateFinish(event)).isEqualTo("2021-12-01");
    }

    @Test
    void items_that_wait_for_each_other_are_named_in_their_order() {
        int before = add(1);
        int one = add(1);
        int two = add(1);
        int three = add(1);
        tasks.link(before, one, LinkKind.FINISH_START, Lag.NONE);
        tasks.link(one, two, LinkKind.FINISH_START, Lag.NONE);
        tasks.link(two, three, LinkKind.START_START, Lag.NONE);
        tasks.link(three, one, LinkKind.FINISH_FINISH, Lag.NONE);
        assertThat(refusal())
                .singleElement()
                .satisfies(contradiction -> assertThat(((Circle) contradiction).items())
                        .containsExactlyInAnyOrder(one, two, three)
                        .isSubsetOf(one, two, three, one, two));
    }

    @Test
    void an_item_that_waits_for_itself_is_a_circle_of_one() {
        int item = add(1);
        tasks.link(item, item, LinkKind.START_START, Lag.NONE);
        assertThat(refusal()).containsExactly(new Circle(List.of(item)));
    }

    @Test
    void a_fixed_date_before_its_predecessor_ends_is_refused_and_names_the_pair() {
        int draft = add(10);
        int council = add(1);
        tasks.lastFrom(council, LocalDate.of(2021, 9, 10), LocalDate.of(2021, 9, 10));
        tasks.link(draft, council, LinkKind.FINISH_START, Lag.NONE);
        assertThat(refusal())
                .containsExactly(new CannotHold(council, draft, LocalDate.of(2021, 9, 10), LocalDate.of(2021, 9, 20)));
    }

    @Test
    void a_fixed_date_right_after_its_predecessor_holds() {
        int draft = add(5);
        int council = add(1);
        tasks.startOn(council, LocalDate.of(2021, 9, 13));
        tasks.link(draft, council, LinkKind.FINISH_START, Lag.NONE);
        assertThat(schedule().isCritical(draft)).isTrue();
    }

    @Test
    void a_chain_beyond_the_known_calendars_is_refused() {
        int one = add(20_000);
        int two = add(20_000);
        tasks.link(one, two, LinkKind.FINISH_START, Lag.NONE);
        assertThat(refusal()).contains(new OutOfSight(two));
    }

    private int add(int days) {
        return tasks.add(Length.working(days), romania);
    }

    private Schedule schedule() {
        return ((Scheduled) Schedule.of(tasks, MONDAY)).schedule();
    }

    private List<Contradiction> refusal() {
        return ((Refused) Schedule.of(tasks, MONDAY)).contradictions();
    }
}
