/**
 * The calendar for other programs: iCalendar feeds, Microsoft Project files, and tables of items out and in.
 *
 * <p>All of it but its door {@link eu.di4c.calendar.feed.CalendarFeeds} is pure: the same calendar gives the same bytes.
 */
@NamedInterface("feed")
@NullMarked
package eu.di4c.calendar.feed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
