package eu.di4c.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.di4c.calendar.CalendarItem.Hold;
import eu.di4c.calendar.CalendarItem.Kind;
import eu.di4c.calendar.ShiftPreview.Conflict;
import eu.di4c.calendar.ShiftPreview.PhaseMoved;
import eu.di4c.calendar.ShiftPreview.Reason;
import eu.di4c.calendar.schedule.Lag;
import eu.di4c.calendar.schedule.LinkKind;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Period;
import eu.di4c.kernel.Precision;
import eu.di4c.kernel.Slug;
import eu.di4c.site.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** "Extend by three months from this stage on" over calendars made for the purpose. */
class ShiftRuleTest {

    private final List<CalendarItem> items = new ArrayList<>();
    private final List<Dependency> dependencies = new ArrayList<>();
    private final SortedMap<Integer, Period> phases = new TreeMap<>();
    private FuzzyDate lastEligible = FuzzyDate.UNKNOWN;

    @Test
    void the_stage_itself_is_extended_and_the_stages_after_it_move() {
        add("activation", Kind.STAGE, "2020-05/2020-09");
        add("planning", Kind.STAGE, "2020-09/2021-09");
        add("finale", Kind.STAGE, "2022-03/2022-05");
        assertThat(moved(preview("activation")))
                .containsEntry("activation", "2020-05/2020-12")
                .containsEntry("planning", "2020-12/2021-12")
                .containsEntry("finale", "2022-06/2022-08");
    }

    @Test
    void the_stage_before_stays_though_it_shares_a_month_with_the_point() {
        add("activation", Kind.STAGE, "2020-05/2020-12");
        add("planning", Kind.STAGE, "2020-12/2021-12");
        assertThat(kept(preview("planning"))).containsEntry("activation", new Reason.BeforeThePoint());
    }

    @Test
    void the_phase_that_is_under_way_ends_later_and_a_past_one_does_not() {
        phases.put(1, Period.parse("2019-09/2020-02"));
        phases.put(2, Period.parse("2020-05/2022-05"));
        add("activation", Kind.STAGE, "2020-05/2020-09");
        assertThat(preview("activation").phases())
                .containsExactly(new PhaseMoved(2, Period.parse("2020-05/2022-05"), Period.parse("2020-05/2022-08")));
    }

    @Test
    void what_is_done_fixed_reported_or_not_dated_is_kept_and_the_reason_said() {
        add("activation", Kind.STAGE, "2020-05/2020-09");
        add("kick-off", Kind.MILESTONE, "2020-06-10/2020-06-10", fact(Fact.Kind.HELD));
        add("report-1", Kind.REPORTING_DEADLINE, "2020-07-31/2020-07-31", fact(Fact.Kind.DELIVERED));
        add("called-off", Kind.DELIVERABLE, "2020-08/2020-08", fact(Fact.Kind.CANCELLED));
        add("council", Kind.MILESTONE, "2020-10-29/2020-10-29", new Hold.Fixed(LocalText.of("en", "set by law")));
        add("some-day", Kind.DELIVERABLE, "/");
        add("that-year", Kind.DELIVERABLE, "2021/2021");
        assertThat(kept(preview("activation")))
                .containsEntry("kick-off", new Reason.Finished(Fact.Kind.HELD))
                .containsEntry("report-1", new Reason.AlreadyReported())
                .containsEntry("called-off", new Reason.Finished(Fact.Kind.CANCELLED))
                .containsEntry("council", new Reason.Fixed(LocalText.of("en", "set by law")))
                .containsEntry("some-day", new Reason.DateUnknown())
                .containsEntry("that-year", new Reason.TooRough(Precision.YEAR));
    }

    @Test
    void what_was_cancelled_is_not_said_to_be_done() {
        add("activation", Kind.STAGE, "2020-05/2020-09");
        add("called-off", Kind.DELIVERABLE, "2020-08/2020-08", fact(Fact.Kind.CANCELLED));
        var told = new ShiftWords(preview("activation"), Words.in(Language.EN));
        assertThat(told.told(kept(preview("activation")).getOrDefault("called-off", new Reason.DateUnknown())))
                .isEqualTo("It is cancelled.");
    }

    @Test
    void a_granted_delay_does_not_hold_an_item() {
        add("activation", Kind.STAGE, "2020-05/2020-09");
        add(
                "roadmap",
                Kind.DELIVERABLE,
                "2020-09-30/2020-09-30",
                new Fact(
                        Fact.Kind.DELAY_GRANTED,
                        FuzzyDate.UNKNOWN,
                        Optional.of(FuzzyDate.parse("2020-10-15")),
                        Optional.empty(),
                        "test",
                        Instant.EPOCH));
        assertThat(moved(preview("activation"))).containsEntry("roadmap", "2020-12-30/2020-12-30");
    }

    @Test
    void a_date_counted_from_another_follows_it_by_the_calendar() {
        add("activation", Kind.STAGE, "2020-05/2020-09");
        add("draft", Kind.MILESTONE, "2020-08-31/2020-08-31");
        add(
                "review",
                Kind.MILESTONE,
                "2020-11-30/2020-11-30",
                new Hold.RelativeTo("draft", Hold.End.FINISH, java.time.Period.ofMonths(3)));
        add(
                "gate-review",
                Kind.MILESTONE,
                "2020-07/2020-07",
                new Hold.RelativeTo("gate", Hold.End.START, java.time.Period.ofMonths(2)));
        add("gate", Kind.MILESTONE, "2020-05-07/2020-05-07", fact(Fact.Kind.HELD));
        assertThat(moved(preview("activation")))
                .containsEntry("draft", "2020-11-30/2020-11-30")
                .containsEntry("review", "2021-02-28/2021-02-28");
        assertThat(kept(preview("activation"))).containsEntry("gate-review", new Reason.AnchorStays("gate"));
    }

    @Test
    void a_circle_of_relative_dates_stays_where_it_is() {
        add("activation", Kind.STAGE, "2020-05/2020-09");
        add("a", Kind.MILESTONE, "2020-06/2020-06", new Hold.RelativeTo("b", Hold.End.START, java.time.Period.ZERO));
        add("b", Kind.MILESTONE, "2020-06/2020-06", new Hold.RelativeTo("a", Hold.End.START, java.time.Period.ZERO));
        assertThat(kept(preview("activation"))).containsKeys("a", "b");
    }

    @Test
    void ends_past_the_last_eligible_day_are_named() {
        lastEligible = FuzzyDate.parse("2022-06-30");
        add("activation", Kind.STAGE, "2020-05/2020-09");
        add("finale", Kind.STAGE, "2022-03/2022-05");
        assertThat(preview("activation").conflicts())
                .containsExactly(new Conflict.PastEligible("finale", FuzzyDate.parse("2022-08"), lastEligible));
    }

    @Test
    void days_off_of_the_owners_are_named_with_the_country() {
        add("activation", Kind.STAGE, "2020-05/2020-09");
        add("meeting", Kind.MILESTONE, "2020-09-01/2020-09-01");
        add("weekend", Kind.MILESTONE, "2020-09-05/2020-09-05");
        assertThat(preview("activation").conflicts())
                .contains(
                        new Conflict.DayOff("meeting", LocalDate.of(2020, 12, 1), "RO"),
                        new Conflict.DayOff("weekend", LocalDate.of(2020, 12, 5), "IT"));
    }

    @Test
    void meetings_of_the_same_owners_that_would_fall_together_are_named() {
        add("activation", Kind.STAGE, "2020-05/2020-09");
        meeting("tnm-1", "2020-07-06/2020-07-08", new Hold.Free(), Set.of("messina", "oulu"));
        meeting("fair", "2020-10-07/2020-10-07", new Hold.Fixed(LocalText.of("en", "hall is booked")), Set.of("oulu"));
        meeting("elsewhere", "2020-10-07/2020-10-07", new Hold.Fixed(LocalText.of("en", "x")), Set.of("botosani"));
        assertThat(preview("activation").conflicts()).contains(new Conflict.Overlap("tnm-1", "fair"));
        assertThat(preview("activation").conflicts())
                .noneMatch(c -> c.toString().contains("elsewhere"));
    }

    @Test
    void a_fixed_item_overtaken_by_what_it_waits_for_is_named() {
        add("activation", Kind.STAGE, "2020-05/2020-09");
        add("draft", Kind.DELIVERABLE, "2020-07-14/2020-07-14");
        add("council", Kind.MILESTONE, "2020-07-28/2020-07-28", new Hold.Fixed(LocalText.of("en", "set by law")));
        dependencies.add(new Dependency("draft", "council", LinkKind.FINISH_START, Lag.NONE));
        assertThat(preview("activation").conflicts()).contains(new Conflict.OutOfOrder("draft", "council"));
    }

    @Test
    void deadlines_touched_are_listed() {
        add("activation", Kind.STAGE, "2020-05/2020-09");
        add("report", Kind.REPORTING_DEADLINE, "2020-07-31/2020-07-31");
        assertThat(preview("activation").deadlines())
                .singleElement()
                .satisfies(move -> assertThat(move.to().edtf()).isEqualTo("2020-10-31/2020-10-31"));
    }

    @Test
    void from_a_date_on_what_is_under_way_ends_later_and_what_follows_moves() {
        add("long", Kind.STAGE, "2020-05/2020-12");
        add("later", Kind.STAGE, "2021-01/2021-03");
        add("done-by-then", Kind.STAGE, "2020-01/2020-04");
        ShiftPreview preview = ShiftRule.preview(calendar(), shift(new Shift.From.Date(FuzzyDate.parse("2020-10"))))
                .orElseThrow();
        assertThat(moved(preview))
                .containsEntry("long", "2020-05/2021-03")
                .containsEntry("later", "2021-04/2021-06")
                .doesNotContainKey("done-by-then");
    }

    @Test
    void a_stage_that_is_not_there_gives_no_preview() {
        add("note", Kind.MILESTONE, "2020-05/2020-05");
        assertThat(ShiftRule.preview(calendar(), shift(new Shift.From.Stage("note"))))
                .isEmpty();
        assertThat(ShiftRule.preview(calendar(), shift(new Shift.From.Stage("nothing"))))
                .isEmpty();
    }

    @Test
    void a_step_of_nothing_or_in_two_directions_is_none() {
        assertThatThrownBy(() -> shift(java.time.Period.ZERO)).hasMessageContaining("P0D");
        assertThatThrownBy(() -> shift(java.time.Period.of(0, 1, -3))).hasMessageContaining("P1M-3D");
    }

    private ShiftPreview preview(String stage) {
        return ShiftRule.preview(calendar(), shift(new Shift.From.Stage(stage))).orElseThrow();
    }

    private NetworkCalendar calendar() {
        return new NetworkCalendar(
                new Slug("test"), items, dependencies, phases, Map.of("botosani", "RO", "messina", "IT"), lastEligible);
    }

    private static Shift shift(Shift.From from) {
        return new Shift(
                java.time.Period.ofMonths(3),
                from,
                LocalText.of("en", "pandemic"),
                LocalText.of("en", "Monitoring Committee"),
                FuzzyDate.UNKNOWN);
    }

    private static Shift shift(java.time.Period step) {
        LocalText text = LocalText.of("en", "x");
        return new Shift(step, new Shift.From.Stage("a"), text, text, FuzzyDate.UNKNOWN);
    }

    private static Map<String, String> moved(ShiftPreview preview) {
        Map<String, String> moved = new TreeMap<>();
        preview.moved().forEach(move -> moved.put(move.item().code(), move.to().edtf()));
        return moved;
    }

    private static Map<String, Reason> kept(ShiftPreview preview) {
        Map<String, Reason> kept = new TreeMap<>();
        preview.kept().forEach(item -> kept.put(item.item().code(), item.because()));
        return kept;
    }

    private static Fact fact(Fact.Kind kind) {
        return new Fact(kind, FuzzyDate.UNKNOWN, Optional.empty(), Optional.empty(), "test", Instant.EPOCH);
    }

    private void add(String code, Kind kind, String period, Fact... facts) {
        items.add(item(code, kind, period, new Hold.Free(), Set.of(), Optional.empty())
                .with(List.of(facts)));
    }

    private void add(String code, Kind kind, String period, Hold hold) {
        items.add(item(code, kind, period, hold, Set.of(), Optional.empty()));
    }

    private void meeting(String code, String period, Hold hold, Set<String> owners) {
        var how =
                new Meeting(Meeting.Kind.TRANSNATIONAL, Meeting.Gathering.UNKNOWN, Optional.empty(), Optional.empty());
        items.add(item(code, Kind.MEETING, period, hold, owners, Optional.of(how)));
    }

    private static CalendarItem item(
            String code, Kind kind, String period, Hold hold, Set<String> owners, Optional<Meeting> meeting) {
        return new CalendarItem(
                code,
                kind,
                LocalText.of("en", code),
                Period.parse(period),
                Optional.empty(),
                new TreeSet<>(owners),
                Optional.empty(),
                meeting,
                hold,
                List.of());
    }
}
