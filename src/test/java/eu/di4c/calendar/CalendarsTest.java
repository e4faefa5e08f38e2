package eu.di4c.calendar;

import static eu.di4c.calendar.SampleNetwork.BY;
import static eu.di4c.calendar.SampleNetwork.item;
import static eu.di4c.calendar.SampleNetwork.stage;
import static eu.di4c.calendar.SampleNetwork.text;
import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.ProgramTest;
import eu.di4c.calendar.CalendarItem.Hold;
import eu.di4c.calendar.CalendarItem.Kind;
import eu.di4c.calendar.PutCalendar.Problem;
import eu.di4c.calendar.ScheduleAnswer.Clash;
import eu.di4c.calendar.ShiftAnswer.Applied;
import eu.di4c.calendar.ShiftAnswer.Refusal;
import eu.di4c.calendar.ShiftAnswer.Refused;
import eu.di4c.calendar.schedule.Lag;
import eu.di4c.calendar.schedule.LinkKind;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.Slug;
import eu.di4c.network.Gate;
import eu.di4c.network.Network;
import eu.di4c.network.Networks;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The calendars of networks on a real database. */
class CalendarsTest extends ProgramTest {

    @Autowired
    private Networks networks;

    @Autowired
    private Calendars calendars;

    @Autowired
    private Shifts shifts;

    @Autowired
    private Edits edits;

    @Test
    void what_was_put_comes_back_as_it_was() {
        Network network = SampleNetwork.make(networks, "put-back");
        var meeting = item("tnm-1", Kind.MEETING, "2020-10-06/2020-10-08", new Hold.Free(), Set.of("put-back-ro"))
                .with(List.of(new Fact(
                        Fact.Kind.HELD,
                        FuzzyDate.parse("2020-10-06"),
                        Optional.empty(),
                        Optional.of(text("with all partners")),
                        "somebody",
                        Instant.parse("2020-10-09T08:00:00Z"))));
        var items = List.of(
                stage("activation", "2020-05/2020-09"),
                item(
                        "term",
                        Kind.LEGAL_TERM,
                        "2020-08-07/2020-08-07",
                        new Hold.RelativeTo("activation", Hold.End.START, Period.ofMonths(3)),
                        Set.of()),
                item("gate", Kind.MILESTONE, "2020-09-07/2020-09-07", new Hold.Fixed(text("decided")), Set.of()),
                meeting);
        var link = new Dependency("activation", "tnm-1", LinkKind.START_START, Lag.workingDays(5));
        assertThat(put(network, items, List.of(link))).isEqualTo(new PutCalendar.Stored(4, 0, 0));
        NetworkCalendar stored = calendars.of(network);
        assertThat(stored.items()).containsExactlyInAnyOrderElementsOf(items);
        assertThat(stored.dependencies()).containsExactly(link);
        assertThat(stored.countries()).containsEntry("put-back-ro", "RO").containsEntry("put-back-fi", "FI");
    }

    @Test
    void putting_the_same_twice_changes_nothing() {
        Network network = SampleNetwork.make(networks, "put-twice");
        var items = List.of(stage("activation", "2020-05/2020-09"), stage("planning", "2020-09/2021-09"));
        put(network, items, List.of());
        assertThat(put(network, items, List.of())).isEqualTo(new PutCalendar.Stored(0, 0, 2));
        assertThat(calendars.acts(network.id())).hasSize(1);
        assertThat(calendars.entries(network.id())).allMatch(entry -> entry.changes() == 0);
    }

    @Test
    void the_first_putting_is_the_baseline_and_a_later_date_an_edit() {
        Network network = SampleNetwork.make(networks, "baseline");
        put(network, List.of(stage("activation", "2020-05/2020-09")), List.of());
        put(network, List.of(stage("activation", "2020-05/2020-10")), List.of());
        assertThat(calendars.acts(network.id()))
                .extracting(Act::kind)
                .containsExactly(Act.Kind.EDIT, Act.Kind.BASELINE);
        assertThat(calendars.sinceBaseline(network, calendars.of(network)))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.before().orElseThrow().edtf()).isEqualTo("2020-05/2020-09");
                    assertThat(change.after().edtf()).isEqualTo("2020-05/2020-10");
                });
    }

    @Test
    void what_does_not_fit_is_refused_whole_and_named() {
        Network network = SampleNetwork.make(networks, "refuse");
        var items = List.of(
                stage("a", "2020-05/2020-06"),
                stage("a", "2020-06/2020-07"),
                item("b", Kind.MEETING, "2020-05-11/2020-05-12", new Hold.Free(), Set.of("stranger")));
        var links = List.of(new Dependency("a", "nowhere", LinkKind.FINISH_START, Lag.NONE));
        assertThat(put(network, items, links))
                .isEqualTo(new PutCalendar.Refused(List.of(
                        new Problem.Twice("a"),
                        new Problem.UnknownOwner("b", "stranger"),
                        new Problem.UnknownItem("a → nowhere", "nowhere"))));
        assertThat(calendars.entries(network.id())).isEmpty();
    }

    @Test
    void a_circle_of_dependencies_is_refused_by_naming_its_items() {
        Network network = SampleNetwork.make(networks, "circle");
        var items = List.of(stage("a", "2020-05/2020-06"), stage("b", "2020-06/2020-07"));
        var links = List.of(
                new Dependency("a", "b", LinkKind.FINISH_START, Lag.NONE),
                new Dependency("b", "a", LinkKind.FINISH_START, Lag.NONE));
        assertThat(put(network, items, links))
                .isInstanceOfSatisfying(
                        PutCalendar.Refused.class,
                        refused -> assertThat(refused.problems())
                                .singleElement()
                                .isInstanceOfSatisfying(
                                        Problem.Contradicts.class,
                                        problem -> assertThat(((Clash.Circle) problem.clash()).codes())
                                                .containsExactlyInAnyOrder("a", "b")));
    }

    @Test
    void fixed_dates_that_cannot_hold_are_refused_by_naming_the_pair() {
        Network network = SampleNetwork.make(networks, "fixed-pair");
        var because = new Hold.Fixed(text("set by law"));
        var items = List.of(
                item("draft", Kind.DELIVERABLE, "2020-09-01/2020-09-30", because, Set.of()),
                item("council", Kind.MILESTONE, "2020-09-15/2020-09-15", because, Set.of()));
        assertThat(put(network, items, List.of(new Dependency("draft", "council", LinkKind.FINISH_START, Lag.NONE))))
                .isEqualTo(new PutCalendar.Refused(List.of(new Problem.Contradicts(new Clash.CannotHold(
                        "council", "draft", LocalDate.of(2020, 9, 15), LocalDate.of(2020, 9, 30))))));
    }

    @Test
    void neighbours_share_their_month_and_both_are_the_stage_of_a_day_in_it() {
        Network network = SampleNetwork.make(networks, "shared-month");
        put(
                network,
                List.of(stage("activation", "2020-05/2020-12"), stage("planning", "2020-12/2021-12")),
                List.of(new Dependency("activation", "planning", LinkKind.FINISH_START, Lag.NONE)));
        assertThat(calendars.stagesOn(network.id(), LocalDate.of(2020, 12, 15)))
                .extracting(CalendarItem::code)
                .containsExactly("activation", "planning");
        assertThat(calendars.stagesOn(network.id(), LocalDate.of(2020, 11, 30)))
                .extracting(CalendarItem::code)
                .containsExactly("activation");
    }

    @Test
    void what_is_due_comes_first_due_first_and_without_what_is_done() {
        Network network = SampleNetwork.make(networks, "due");
        put(
                network,
                List.of(
                        item("late", Kind.DELIVERABLE, "2021-01-10/2021-01-10", new Hold.Free(), Set.of()),
                        item("past-meeting", Kind.MEETING, "2021-01-11/2021-01-11", new Hold.Free(), Set.of()),
                        item("report", Kind.REPORTING_DEADLINE, "2021-02-15/2021-02-15", new Hold.Free(), Set.of()),
                        item("sent", Kind.REPORTING_DEADLINE, "2021-02-12/2021-02-12", new Hold.Free(), Set.of()),
                        item("month", Kind.DELIVERABLE, "2021-02/2021-02", new Hold.Free(), Set.of()),
                        item("far", Kind.DELIVERABLE, "2021-06/2021-06", new Hold.Free(), Set.of())),
                List.of());
        assertThat(calendars.record(
                        BY, network, "sent", Fact.Kind.DELIVERED, FuzzyDate.parse("2021-02-01"), Optional.empty()))
                .isTrue();
        assertThat(calendars.record(
                        BY,
                        network,
                        "report",
                        Fact.Kind.DELAY_GRANTED,
                        FuzzyDate.UNKNOWN,
                        Optional.of(FuzzyDate.parse("2021-03-01"))))
                .isTrue();
        LocalDate today = LocalDate.of(2021, 2, 8);
        assertThat(calendars.due(List.of(network.id()), today, today.plusDays(30)))
                .extracting(entry -> entry.item().code())
                .containsExactly("late", "month", "report");
        assertThat(calendars.record(BY, network, "nothing", Fact.Kind.HELD, FuzzyDate.UNKNOWN, Optional.empty()))
                .isFalse();
    }

    @Test
    void a_shift_is_one_act_over_all_networks_and_taking_it_back_another() {
        Network one = SampleNetwork.make(networks, "shift-one", "shift-programme");
        Network other = SampleNetwork.make(networks, "shift-other", "shift-programme");
        for (Network network : List.of(one, other)) {
            put(
                    network,
                    List.of(
                            stage("activation", "2020-05/2020-09"),
                            item("end-of-month", Kind.DELIVERABLE, "2020-11-30/2020-11-30", new Hold.Free(), Set.of()),
                            item(
                                    "law",
                                    Kind.LEGAL_TERM,
                                    "2020-12-15/2020-12-15",
                                    new Hold.Fixed(text("law")),
                                    Set.of())),
                    List.of());
        }
        NetworkCalendar before = calendars.of(one);
        Applied applied = (Applied) shifts.apply(BY, List.of(one, other), shift("activation", "2020-06-18"));
        assertThat(applied.changes()).hasSize(6);
        Network extended = networks.network(one.id()).orElseThrow();
        assertThat(extended.phase(2).orElseThrow().period().edtf()).isEqualTo("2020-05/2022-08");
        assertThat(calendars
                        .of(extended)
                        .item("end-of-month")
                        .orElseThrow()
                        .period()
                        .edtf())
                .isEqualTo("2021-02-28/2021-02-28");
        assertThat(calendars.acts(other.id()))
                .first()
                .satisfies(act -> assertThat(act.id()).isEqualTo(applied.act()));

        var back = shifts.revert(BY, applied.act(), text("mistake"), text("committee"), FuzzyDate.UNKNOWN);
        assertThat(back).isInstanceOf(Applied.class);
        assertThat(calendars.of(networks.network(one.id()).orElseThrow())).isEqualTo(before);
        assertThat(shifts.revert(BY, applied.act(), text("again"), text("committee"), FuzzyDate.UNKNOWN))
                .isEqualTo(new Refused(new Refusal.NothingToTakeBack()));
    }

    @Test
    void an_act_changed_since_is_not_taken_back_and_nothing_changes() {
        Network network = SampleNetwork.make(networks, "changed-since");
        put(network, List.of(stage("activation", "2020-05/2020-09")), List.of());
        Applied first = (Applied) shifts.apply(BY, List.of(network), shift("activation", "2020-06-18"));
        shifts.apply(BY, List.of(network), shift("activation", "2020-07-18"));
        NetworkCalendar before = calendars.of(network);
        assertThat(shifts.revert(BY, first.act(), text("x"), text("y"), FuzzyDate.UNKNOWN))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.because()).isInstanceOf(Refusal.ChangedSince.class));
        assertThat(calendars.of(network)).isEqualTo(before);
    }

    @Test
    void a_preview_stores_nothing_and_a_stage_that_is_not_there_is_refused() {
        Network network = SampleNetwork.make(networks, "only-preview");
        put(network, List.of(stage("activation", "2020-05/2020-09")), List.of());
        NetworkCalendar before = calendars.of(network);
        shifts.preview(List.of(network), shift("activation", "2020-06-18"));
        assertThat(calendars.of(network)).isEqualTo(before);
        assertThat(shifts.apply(BY, List.of(network), shift("finale", "2020-06-18")))
                .isEqualTo(new Refused(new Refusal.NoSuchStage(network.slug(), "finale")));
        assertThat(shifts.revert(BY, new UUID(0, 0), text("x"), text("y"), FuzzyDate.UNKNOWN))
                .isEqualTo(new Refused(new Refusal.NoSuchAct()));
    }

    @Test
    void a_shift_is_applied_only_as_it_was_previewed() {
        Network network = SampleNetwork.make(networks, "preview-mark");
        put(network, List.of(stage("activation", "2020-05/2020-09")), List.of());
        String seen = mark(network);
        put(network, List.of(stage("planning", "2020-09/2021-09")), List.of());
        NetworkCalendar before = calendars.of(network);
        var by = shift("activation", "2020-06-18");
        assertThat(shifts.apply(BY, List.of(network), by, Optional.of(seen)))
                .isEqualTo(new Refused(new Refusal.ChangedSincePreview()));
        assertThat(calendars.of(network)).isEqualTo(before);
        assertThat(mark(network)).isNotEqualTo(seen);
        assertThat(shifts.apply(BY, List.of(network), by, Optional.of(mark(network))))
                .isInstanceOf(Applied.class);
    }

    private String mark(Network network) {
        return ((ShiftAnswer.Previewed) shifts.preview(List.of(network), shift("activation", "2020-06-18"))).mark();
    }

    @Test
    void an_edit_of_a_calendar_that_has_changed_meanwhile_is_not_made() {
        Network network = SampleNetwork.make(networks, "edit-meanwhile");
        var edit = new Edit(
                calendars.of(network),
                new CalendarDraft(List.of(stage("mine", "2020-05/2020-09")), List.of()),
                Decision.NOT_STATED,
                List.of());
        put(network, List.of(stage("theirs", "2020-05/2020-09")), List.of());
        assertThat(edits.make(BY, network, edit)).isEmpty();
        assertThat(calendars.of(network).item("mine")).isEmpty();
    }

    @Test
    void an_item_is_counted_from_a_gate_of_its_network() {
        Network network = SampleNetwork.make(networks, "from-gate");
        networks.put(
                BY,
                new Gate(
                        new Slug("from-gate-decision"),
                        network.programme(),
                        text("Fictitious committee"),
                        FuzzyDate.parse("2020-05-07"),
                        text("approved"),
                        Optional.empty(),
                        "fictitious",
                        List.of(new Gate.Opening(network.slug(), 2))));
        var counted = new Hold.RelativeTo("from-gate-decision", Hold.End.FINISH, Period.ofMonths(4));
        put(network, List.of(item("roadmap", Kind.DELIVERABLE, "/", counted, Set.of())), List.of());
        assertThat(calendars.of(network).schedule())
                .isInstanceOfSatisfying(
                        ScheduleAnswer.Dates.class,
                        dates -> assertThat(dates.items())
                                .singleElement()
                                .satisfies(item -> assertThat(item.earlyStart()).isEqualTo("2020-09-07")));
        var nowhere = new Hold.RelativeTo("no-decision", Hold.End.FINISH, Period.ofMonths(4));
        assertThat(put(network, List.of(item("other", Kind.DELIVERABLE, "/", nowhere, Set.of())), List.of()))
                .isEqualTo(new PutCalendar.Refused(List.of(new Problem.UnknownItem("other", "no-decision"))));
    }

    @Test
    void a_day_in_the_month_that_two_stages_share_belongs_to_both() {
        Network network = SampleNetwork.make(networks, "two-stages");
        Network other = SampleNetwork.make(networks, "no-stages");
        put(network, List.of(stage("activation", "2020-05/2020-12"), stage("planning", "2020-12/2021-12")), List.of());
        var on = calendars.stagesOn(List.of(network.id(), other.id()), LocalDate.of(2020, 12, 15));
        assertThat(on).containsOnlyKeys(network.id());
        assertThat(on.get(network.id())).extracting(CalendarItem::code).containsExactly("activation", "planning");
    }

    @Test
    void the_calendar_of_another_day_follows_the_decisions_that_counted_then() {
        Network network = SampleNetwork.make(networks, "history");
        put(network, List.of(stage("activation", "2020-05/2020-09")), List.of());
        shifts.apply(BY, List.of(network), shift("activation", "2020-06-18"));
        Network now = networks.network(network.id()).orElseThrow();
        NetworkCalendar then = calendars.on(now, LocalDate.of(2020, 6, 17));
        assertThat(then.item("activation").orElseThrow().period().edtf()).isEqualTo("2020-05/2020-09");
        assertThat(then.phases().get(2)).hasToString("2020-05/2022-05");
        NetworkCalendar after = calendars.on(now, LocalDate.of(2020, 6, 18));
        assertThat(after.item("activation").orElseThrow().period().edtf()).isEqualTo("2020-05/2020-12");
        assertThat(after.phases().get(2)).hasToString("2020-05/2022-08");
        put(now, List.of(stage("later", "2021-01/2021-02")), List.of());
        assertThat(calendars.on(now, LocalDate.of(2021, 1, 1)).item("later")).isEmpty();
        assertThat(calendars.on(now, LocalDate.of(2099, 1, 1)).item("later")).isPresent();
    }

    @Test
    void ten_thousand_items_are_put_shifted_and_taken_back() {
        Network network = SampleNetwork.make(networks, "ten-thousand");
        var items = IntStream.range(0, 10_000)
                .mapToObj(i -> item(
                        "item-" + i,
                        i == 0 ? Kind.STAGE : Kind.DELIVERABLE,
                        LocalDate.of(2020, 5, 4).plusDays(i / 12) + "/"
                                + LocalDate.of(2020, 5, 8).plusDays(i / 12),
                        new Hold.Free(),
                        Set.of()))
                .toList();
        var links = IntStream.range(1, 10_000)
                .mapToObj(i -> new Dependency("item-" + i / 2, "item-" + i, LinkKind.START_START, Lag.NONE))
                .toList();
        put(network, items, links);
        Applied applied = (Applied) shifts.apply(BY, List.of(network), shift("item-0", "2020-06-18"));
        assertThat(applied.changes().size()).isEqualTo(10_001);
        assertThat(shifts.revert(BY, applied.act(), text("x"), text("y"), FuzzyDate.UNKNOWN))
                .isInstanceOf(Applied.class);
        assertThat(new HashSet<>(calendars.of(network).items()).equals(new HashSet<>(items)))
                .isTrue();
    }

    @Test
    void acts_of_a_file_tell_what_happened_and_are_noted_once() {
        Network network = SampleNetwork.make(networks, "told-acts");
        var extension = new Act(
                UUID.randomUUID(),
                "extension",
                Act.Kind.SHIFT,
                Optional.of(text("pandemic")),
                Optional.of(text("Fictitious committee")),
                FuzzyDate.UNKNOWN,
                Optional.of(Period.ofMonths(3)),
                Optional.empty(),
                "file",
                Instant.parse("2026-01-01T00:00:00Z"),
                List.of(new Change(
                        network.slug(),
                        Change.Subject.ITEM,
                        "finale",
                        Optional.of(eu.di4c.kernel.Period.parse("2022-03/2022-05")),
                        eu.di4c.kernel.Period.parse("2022-06/2022-08"))));
        var draft = new CalendarDraft(List.of(stage("finale", "2022-06/2022-08")), List.of(), List.of(extension));
        calendars.put(BY, network, draft);
        calendars.put(BY, network, draft);
        assertThat(calendars.history(network)).containsExactly(extension);
        assertThat(calendars
                        .on(network, LocalDate.of(2025, 1, 1))
                        .item("finale")
                        .orElseThrow()
                        .period())
                .hasToString("2022-03/2022-05");
    }

    private PutCalendar put(Network network, List<CalendarItem> items, List<Dependency> dependencies) {
        return calendars.put(BY, network, new CalendarDraft(items, dependencies));
    }

    private static Shift shift(String stage, String decidedOn) {
        return new Shift(
                Period.ofMonths(3),
                new Shift.From.Stage(stage),
                text("pandemic"),
                text("Fictitious committee"),
                FuzzyDate.parse(decidedOn));
    }
}
