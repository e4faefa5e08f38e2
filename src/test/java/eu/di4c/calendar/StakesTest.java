package eu.di4c.calendar;

import static eu.di4c.calendar.SampleNetwork.stage;
import static eu.di4c.calendar.SampleNetwork.text;
import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.calendar.CalendarItem.Hold;
import eu.di4c.calendar.CalendarItem.Kind;
import eu.di4c.calendar.Stake.Reason;
import eu.di4c.calendar.schedule.Lag;
import eu.di4c.calendar.schedule.LinkKind;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.LocalText;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Why an item matters, who waits for it and what it blocks. */
class StakesTest {

    private static final Hold FREE = new Hold.Free();

    @Test
    void what_waits_is_told_in_the_order_in_which_it_can_be_done() {
        var first = on("first", Kind.DELIVERABLE, "2021-01-10", FREE, Set.of("oulu"));
        var second = on("second", Kind.MEETING, "2021-03-01", FREE, Set.of("messina"));
        var third = on("third", Kind.DELIVERABLE, "2021-02-01", FREE, Set.of("oulu", "botosani"));
        var beside = on("beside", Kind.DELIVERABLE, "2021-04-01", FREE, Set.of("trikala"));
        var stake = new Stakes(
                        List.of(first, second, third, beside),
                        List.of(link("first", "second"), link("second", "third")))
                .of(first);
        assertThat(codes(stake)).containsExactly("second", "third");
        assertThat(stake.first())
                .hasValueSatisfying(item -> assertThat(item.code()).isEqualTo("third"));
        assertThat(stake.waiting()).containsExactly("botosani", "messina");
        assertThat(stake.everyone()).isFalse();
    }

    @Test
    void what_belongs_to_the_network_lets_everyone_wait() {
        var own = on("own", Kind.DELIVERABLE, "2021-01-10", FREE, Set.of("oulu"));
        var all = on("all", Kind.MILESTONE, "2021-03-01", FREE, Set.of());
        var stake = new Stakes(List.of(own, all), List.of(link("own", "all"))).of(own);
        assertThat(stake.everyone()).isTrue();
        assertThat(stake.waiting()).isEmpty();
    }

    @Test
    void what_is_done_does_not_wait_and_nothing_waits_through_it() {
        var own = on("own", Kind.DELIVERABLE, "2021-01-10", FREE, Set.of("oulu"));
        var done =
                on("done", Kind.MEETING, "2021-02-01", FREE, Set.of("messina")).with(List.of(held()));
        var behind = on("behind", Kind.DELIVERABLE, "2021-03-01", FREE, Set.of("messina"));
        var stake =
                new Stakes(List.of(own, done, behind), List.of(link("own", "done"), link("done", "behind"))).of(own);
        assertThat(stake.blocked()).isEmpty();
        assertThat(stake.waiting()).isEmpty();
    }

    @Test
    void what_is_counted_from_an_item_waits_for_it() {
        var own = on("own", Kind.MILESTONE, "2021-01-10", FREE, Set.of());
        var counted = on(
                "counted",
                Kind.DELIVERABLE,
                "2021-05-10",
                new Hold.RelativeTo("own", Hold.End.FINISH, java.time.Period.ofMonths(4)),
                Set.of("oulu"));
        var stakes = new Stakes(List.of(own, counted), List.of());
        assertThat(codes(stakes.of(own))).containsExactly("counted");
        assertThat(stakes.of(counted).reasons()).containsExactly(new Reason.OfKind(Kind.DELIVERABLE));
    }

    @Test
    void two_that_hang_on_each_other_are_both_told_of() {
        var own = on("own", Kind.MILESTONE, "2021-01-10", FREE, Set.of());
        var paper = on(
                "paper",
                Kind.DELIVERABLE,
                "2021-02-10",
                new Hold.RelativeTo("meeting", Hold.End.START, java.time.Period.ofMonths(-1)),
                Set.of("oulu"));
        var meeting = on("meeting", Kind.MEETING, "2021-03-10", FREE, Set.of());
        var stake = new Stakes(List.of(own, paper, meeting), List.of(link("own", "paper"), link("paper", "meeting")))
                .of(own);
        assertThat(codes(stake)).containsExactly("paper", "meeting");
    }

    @Test
    void a_legal_term_names_its_source_and_another_date_what_holds_it() {
        var law = on("law", Kind.LEGAL_TERM, "2021-01-10", new Hold.Fixed(text("Act 1, article 2")), Set.of());
        var unnamed = on("unnamed", Kind.LEGAL_TERM, "2021-01-10", FREE, Set.of());
        var held = on("held", Kind.MILESTONE, "2021-01-10", new Hold.Fixed(text("Council day")), Set.of());
        var stakes = new Stakes(List.of(law, unnamed, held), List.of());
        assertThat(stakes.of(law).reasons()).containsExactly(new Reason.Law(Optional.of(text("Act 1, article 2"))));
        assertThat(stakes.of(unnamed).reasons()).containsExactly(new Reason.Law(Optional.empty()));
        assertThat(stakes.of(held).reasons())
                .containsExactly(new Reason.OfKind(Kind.MILESTONE), new Reason.Held(text("Council day")));
    }

    @Test
    void what_is_counted_from_a_decision_says_so() {
        var counted = on(
                "counted",
                Kind.DELIVERABLE,
                "2020-09-07",
                new Hold.RelativeTo("phase-2-2020", Hold.End.FINISH, java.time.Period.ofMonths(4)),
                Set.of());
        assertThat(new Stakes(List.of(counted), List.of()).of(counted).reasons())
                .containsExactly(new Reason.OfKind(Kind.DELIVERABLE), new Reason.Gate("phase-2-2020"));
    }

    @Test
    void an_item_matters_for_the_stage_that_waits_for_it_or_else_for_the_one_in_which_it_falls() {
        var early = stage("early", "2021-01-01/2021-03-31");
        var late = stage("late", "2021-04-01/2021-12-31");
        var draft = on("draft", Kind.DELIVERABLE, "2021-02-10", FREE, Set.of());
        var between = on("between", Kind.DELIVERABLE, "2021", FREE, Set.of());
        var stakes = new Stakes(List.of(early, late, draft, between), List.of(link("draft", "late")));
        assertThat(stakes.of(draft).reasons())
                .contains(new Reason.Brings(late.title(), late.result().orElseThrow()));
        assertThat(new Stakes(List.of(early, late, draft), List.of()).of(draft).reasons())
                .contains(new Reason.Within(early.title(), early.result().orElseThrow()));
    }

    @Test
    void a_month_that_two_stages_share_belongs_to_neither() {
        var one = stage("one", "2021-01/2021-04");
        var next = stage("next", "2021-04/2021-12");
        var shared = on("shared", Kind.DELIVERABLE, "2021-04-10", FREE, Set.of());
        var open = stage("open", "2021-01/");
        assertThat(new Stakes(List.of(one, next, shared), List.of()).of(shared).reasons())
                .containsExactly(new Reason.OfKind(Kind.DELIVERABLE));
        assertThat(new Stakes(List.of(open, shared), List.of()).of(shared).reasons())
                .containsExactly(new Reason.OfKind(Kind.DELIVERABLE));
    }

    @Test
    void whatever_the_calendar_each_item_comes_after_all_it_waits_for_and_nobody_waits_for_himself() {
        for (long seed = 1; seed <= 200; seed++) {
            var calendar = RandomCalendar.of(seed, 30);
            var stakes = new Stakes(calendar.items(), calendar.dependencies());
            for (CalendarItem item : calendar.items()) {
                var stake = stakes.of(item);
                String told = "seed " + seed + " " + item.code();
                assertThat(codes(stake)).as(told).doesNotHaveDuplicates().doesNotContain(item.code());
                assertThat(stake.blocked()).as(told).noneMatch(CalendarItem::isDone);
                assertThat(stake.waiting())
                        .as(told)
                        .noneMatch(owner -> item.owners().contains(owner));
                assertThat(stake.reasons()).as(told).isNotEmpty();
                assertThat(inOrder(calendar, stake)).as(told).isTrue();
                assertThat(new HashSet<>(codes(stake))).as(told).isEqualTo(behind(calendar, item));
            }
        }
    }

    private static boolean inOrder(NetworkCalendar calendar, Stake stake) {
        var order = codes(stake);
        return calendar.dependencies().stream()
                .filter(link -> order.contains(link.before()) && order.contains(link.after()))
                .allMatch(link -> order.indexOf(link.before()) < order.indexOf(link.after()));
    }

    /** What hangs on an item, found by asking of every other one again and again. */
    private static Set<String> behind(NetworkCalendar calendar, CalendarItem item) {
        var behind = new HashSet<String>();
        boolean grown = true;
        while (grown) {
            var more = calendar.items().stream()
                    .filter(other -> !other.isDone() && !other.code().equals(item.code()))
                    .filter(other -> isAfter(calendar, other, item.code())
                            || behind.stream().anyMatch(before -> isAfter(calendar, other, before)))
                    .map(CalendarItem::code)
                    .collect(Collectors.toSet());
            grown = behind.addAll(more);
        }
        return behind;
    }

    private static boolean isAfter(NetworkCalendar calendar, CalendarItem item, String before) {
        boolean counted = item.hold() instanceof Hold.RelativeTo to && to.code().equals(before);
        return counted
                || calendar.dependencies().stream()
                        .anyMatch(link ->
                                link.before().equals(before) && link.after().equals(item.code()));
    }

    private static CalendarItem on(String code, Kind kind, String day, Hold hold, Set<String> owners) {
        return SampleNetwork.item(code, kind, day + "/" + day, hold, owners);
    }

    private static List<String> codes(Stake stake) {
        return stake.blocked().stream().map(CalendarItem::code).toList();
    }

    private static Dependency link(String before, String after) {
        return new Dependency(before, after, LinkKind.FINISH_START, Lag.NONE);
    }

    private static Fact held() {
        return new Fact(
                Fact.Kind.HELD,
                FuzzyDate.UNKNOWN,
                Optional.empty(),
                Optional.<LocalText>empty(),
                "test",
                Instant.EPOCH);
    }
}
