package eu.di4c.calendar;

import static eu.di4c.calendar.SampleNetwork.BY;
import static eu.di4c.calendar.SampleNetwork.item;
import static eu.di4c.calendar.SampleNetwork.stage;
import static eu.di4c.calendar.SampleNetwork.text;
import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.ProgramTest;
import eu.di4c.calendar.CalendarItem.Hold;
import eu.di4c.calendar.CalendarItem.Kind;
import eu.di4c.calendar.ShiftAnswer.Applied;
import eu.di4c.calendar.ShiftAnswer.Refusal;
import eu.di4c.calendar.ShiftAnswer.Refused;
import eu.di4c.calendar.schedule.Lag;
import eu.di4c.calendar.schedule.LinkKind;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.network.Network;
import eu.di4c.network.Networks;
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

/** Shifts of calendars on a real database, and taking them back. */
class ShiftsTest extends ProgramTest {

    @Autowired
    private Networks networks;

    @Autowired
    private Calendars calendars;

    @Autowired
    private Shifts shifts;

    @Autowired
    private Reversals reversals;

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

        var back = reversals.revert(BY, applied.act(), why("mistake", "committee"));
        assertThat(back).isInstanceOf(Applied.class);
        assertThat(calendars.of(networks.network(one.id()).orElseThrow())).isEqualTo(before);
        assertThat(reversals.revert(BY, applied.act(), why("again", "committee")))
                .isEqualTo(new Refused(new Refusal.NothingToTakeBack()));
    }

    @Test
    void an_act_changed_since_is_not_taken_back_and_nothing_changes() {
        Network network = SampleNetwork.make(networks, "changed-since");
        put(network, List.of(stage("activation", "2020-05/2020-09")), List.of());
        Applied first = (Applied) shifts.apply(BY, List.of(network), shift("activation", "2020-06-18"));
        shifts.apply(BY, List.of(network), shift("activation", "2020-07-18"));
        NetworkCalendar before = calendars.of(network);
        assertThat(reversals.revert(BY, first.act(), why("x", "y")))
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
        assertThat(reversals.revert(BY, new UUID(0, 0), why("x", "y"))).isEqualTo(new Refused(new Refusal.NoSuchAct()));
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
        assertThat(reversals.revert(BY, applied.act(), why("x", "y"))).isInstanceOf(Applied.class);
        assertThat(new HashSet<>(calendars.of(network).items()).equals(new HashSet<>(items)))
                .isTrue();
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

    private static Decision why(String reason, String by) {
        return new Decision(Optional.of(text(reason)), Optional.of(text(by)), FuzzyDate.UNKNOWN);
    }
}
