package eu.di4c.calendar;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A change of a calendar that somebody made on what they saw of it.
 *
 * @param seen the calendar on which it was made
 * @param written what the cells of a table said where they had to be understood
 */
public record Edit(NetworkCalendar seen, CalendarDraft draft, Decision decision, List<Written> written) {

    public Edit {
        written = List.copyOf(written);
    }

    /** What was written of the things that an act changed. */
    List<Written> writtenOf(Act act) {
        Set<String> changed = act.changes().stream()
                .filter(change -> change.subject() == Change.Subject.ITEM)
                .map(Change::code)
                .collect(Collectors.toSet());
        return written.stream().filter(cell -> changed.contains(cell.code())).toList();
    }
}
