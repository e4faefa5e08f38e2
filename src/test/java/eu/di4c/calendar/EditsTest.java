package eu.di4c.calendar;

import static eu.di4c.calendar.SampleNetwork.BY;
import static eu.di4c.calendar.SampleNetwork.stage;
import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.ProgramTest;
import eu.di4c.network.Network;
import eu.di4c.network.Networks;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Edits of many items at once, made on what somebody saw of the calendar. */
class EditsTest extends ProgramTest {

    @Autowired
    private Networks networks;

    @Autowired
    private Calendars calendars;

    @Autowired
    private Edits edits;

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
    void an_edit_does_not_undo_a_phase_that_was_moved_meanwhile() {
        Network network = SampleNetwork.make(networks, "edit-phase");
        var edit = new Edit(
                calendars.of(network),
                new CalendarDraft(List.of(stage("mine", "2020-05/2020-09")), List.of()),
                Decision.NOT_STATED,
                List.of());
        networks.reschedule(BY, network.id(), 2, eu.di4c.kernel.Period.parse("2020-05/2022-08"));
        assertThat(edits.make(BY, network, edit)).isEmpty();
    }

    private PutCalendar put(Network network, List<CalendarItem> items, List<Dependency> dependencies) {
        return calendars.put(BY, network, new CalendarDraft(items, dependencies));
    }
}
