package eu.di4c.calendar;

import java.util.List;

/**
 * What is put into the calendar of a network: items, what waits for what, and the acts that led to their dates.
 *
 * @param acts the earliest first; acts that are there already, known by their codes, are left as they are
 */
public record CalendarDraft(List<CalendarItem> items, List<Dependency> dependencies, List<Act> acts) {

    public CalendarDraft {
        items = List.copyOf(items);
        dependencies = List.copyOf(dependencies);
        acts = List.copyOf(acts);
    }

    public CalendarDraft(List<CalendarItem> items, List<Dependency> dependencies) {
        this(items, dependencies, List.of());
    }
}
