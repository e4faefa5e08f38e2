package eu.di4c.calendar;

import eu.di4c.calendar.schedule.Lag;
import eu.di4c.calendar.schedule.LinkKind;

/**
 * One item of a network waits for another.
 *
 * @param before code of the item that comes first
 * @param after code of the item that waits
 */
public record Dependency(String before, String after, LinkKind kind, Lag lag) {}
