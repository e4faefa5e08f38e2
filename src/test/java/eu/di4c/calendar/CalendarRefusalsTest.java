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
import eu.di4c.calendar.schedule.Lag;
import eu.di4c.calendar.schedule.LinkKind;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.Slug;
import eu.di4c.network.Gate;
import eu.di4c.network.Network;
import eu.di4c.network.Networks;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What does not fit into a calendar is refused whole, and named. */
class CalendarRefusalsTest extends ProgramTest {

    @Autowired
    private Networks networks;

    @Autowired
    private Calendars calendars;

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

    private PutCalendar put(Network network, List<CalendarItem> items, List<Dependency> dependencies) {
        return calendars.put(BY, network, new CalendarDraft(items, dependencies));
    }
}
