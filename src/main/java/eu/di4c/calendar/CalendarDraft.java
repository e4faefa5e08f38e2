package eu.di4c.calendar;

import java.util.List;
import java.util.Map;

/**
 * What is put into the calendar of a network: items, what waits for what, and the acts that led to their dates.
 *
 * @param acts the earliest first; acts that are there already, known by their codes, are left as they are
 * @param written code of an act → what the cells of the table that it brought in said
 */
public record CalendarDraft(
        List<CalendarItem> items, List<Dependency> dependencies, List<Act> acts, Map<String, List<Written>> written) {

    public CalendarDraft {
        items = List.copyOf(items);
        dependencies = List.copyOf(dependencies);
        acts = List.copyOf(acts);
        written = Map.copyOf(written);
    }

    public CalendarDraft(List<CalendarItem> items, List<Dependency> dependencies, List<Act> acts) {
        this(items, dependencies, acts, Map.of());
    }

    public CalendarDraft(List<CalendarItem> items, List<Dependency> dependencies) {
        this(items, dependencies, List.of());
    }
}
