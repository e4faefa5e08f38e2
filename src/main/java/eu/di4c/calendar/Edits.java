package eu.di4c.calendar;

import eu.di4c.kernel.Actor;
import eu.di4c.network.Network;
import eu.di4c.network.NetworkId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changing many items of a calendar at once, as a table does: the door for edits and for what their cells said. */
@Component
public class Edits {

    private final Calendars calendars;
    private final CalendarStore store;
    private final WrittenStore written;

    Edits(Calendars calendars, CalendarStore store, WrittenStore written) {
        this.calendars = calendars;
        this.store = store;
        this.written = written;
    }

    /** What an edit would do; nothing is stored. */
    public PutCalendar rehearse(Edit edit) {
        var put = new PutRule(edit.seen(), edit.draft(), List.of());
        return put.problems().isEmpty() ? put.stored() : new PutCalendar.Refused(put.problems());
    }

    /** Makes an edit, all of it or nothing; empty when somebody has changed the calendar since it was seen. */
    @Transactional
    public Optional<PutCalendar> make(Actor by, Network network, Edit edit) {
        store.lock(List.of(network.id()));
        if (!calendars.of(network).equals(edit.seen())) {
            return Optional.empty();
        }
        var done = calendars.put(by, network, edit);
        done.act().ifPresent(act -> written.add(network.id(), act.id(), ofChanged(act, edit.written())));
        return Optional.of(done.answer());
    }

    private static List<Written> ofChanged(Act act, List<Written> all) {
        Set<String> changed = act.changes().stream().map(Change::code).collect(Collectors.toSet());
        return all.stream().filter(cell -> changed.contains(cell.code())).toList();
    }

    /** Act → what the cells of the table that it brought in said, beside what they were understood as. */
    public Map<UUID, List<Written>> written(NetworkId network) {
        return written.of(network);
    }
}
