package eu.di4c.calendar;

import static eu.di4c.calendar.SampleNetwork.BY;
import static eu.di4c.calendar.SampleNetwork.item;
import static eu.di4c.calendar.SampleNetwork.stage;
import static eu.di4c.calendar.SampleNetwork.text;
import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.ProgramTest;
import eu.di4c.calendar.CalendarItem.Hold;
import eu.di4c.calendar.CalendarItem.Kind;
import eu.di4c.calendar.schedule.Lag;
import eu.di4c.calendar.schedule.LinkKind;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.Outcome;
import eu.di4c.network.Network;
import eu.di4c.network.Networks;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The calendars of networks on a real database. */
class CalendarsTest extends ProgramTest {

    @Autowired
    private Networks networks;

    @Autowired
    private Calendars calendars;

    @Autowired
    private Items items;

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
        tell(network, "sent", Fact.Kind.DELIVERED, "2021-02-01", Optional.empty());
        tell(network, "report", Fact.Kind.DELAY_GRANTED, "XXXX", Optional.of(FuzzyDate.parse("2021-03-01")));
        LocalDate today = LocalDate.of(2021, 2, 8);
        assertThat(calendars.due(List.of(network.id()), today, today.plusDays(30)))
                .extracting(entry -> entry.item().code())
                .containsExactly("late", "month", "report");
    }

    private void tell(Network network, String code, Fact.Kind kind, String on, Optional<FuzzyDate> until) {
        assertThat(items.tell(BY, network, code, new Items.Telling(kind, FuzzyDate.parse(on), until, Optional.empty())))
                .isInstanceOf(Outcome.Done.class);
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

    private PutCalendar put(Network network, List<CalendarItem> items, List<Dependency> dependencies) {
        return calendars.put(BY, network, new CalendarDraft(items, dependencies));
    }
}
