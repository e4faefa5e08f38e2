package eu.di4c.calendar;

import java.util.List;

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
}
