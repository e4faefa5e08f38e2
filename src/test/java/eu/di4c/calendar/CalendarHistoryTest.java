package eu.di4c.calendar;

import static eu.di4c.calendar.SampleNetwork.BY;
import static eu.di4c.calendar.SampleNetwork.stage;
import static eu.di4c.calendar.SampleNetwork.text;
import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.ProgramTest;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.network.Network;
import eu.di4c.network.Networks;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the acts of a calendar tell of its past. */
class CalendarHistoryTest extends ProgramTest {

    @Autowired
    private Networks networks;

    @Autowired
    private Calendars calendars;

    @Autowired
    private Shifts shifts;

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
                    assertThat(change.after().orElseThrow().edtf()).isEqualTo("2020-05/2020-10");
                });
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
