package eu.di4c.calendar;

import eu.di4c.network.NetworkId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes an act and the dates it changes. */
@Component
class Writing {

    private final CalendarWriter items;
    private final ActStore acts;
    private final WrittenStore cells;
    private final CalendarDeeds deeds;

    Writing(CalendarWriter items, ActStore acts, WrittenStore cells, CalendarDeeds deeds) {
        this.items = items;
        this.acts = acts;
        this.cells = cells;
        this.deeds = deeds;
    }

    Instant now() {
        return items.now();
    }

    ActStore acts() {
        return acts;
    }

    CalendarWriter items() {
        return items;
    }

    /** What cells of tables said. */
    WrittenStore cells() {
        return cells;
    }

    /** What the journal hears. */
    CalendarDeeds deeds() {
        return deeds;
    }

    /** Only items that changed are written. */
    void move(NetworkId network, NetworkCalendar calendar, List<Change> changes) {
        Set<String> changed = changes.stream()
                .filter(change -> change.subject() == Change.Subject.ITEM)
                .map(Change::code)
                .collect(Collectors.toSet());
        List<CalendarItem> moved = calendar.after(changes).items().stream()
                .filter(item -> changed.contains(item.code()))
                .toList();
        items.move(network, moved);
    }
}
