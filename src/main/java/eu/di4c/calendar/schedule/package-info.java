/**
 * The arithmetic of a calendar: working days of several countries, and the forward and backward pass.
 *
 * <p>Pure rules on plain arrays: no clock, no database, no framework. The pass counts in half-days (see {@link
 * eu.di4c.calendar.schedule.Moment}), so that "from the evening of Friday" and "from the morning of Monday" stay two
 * things. A contradiction in the calendar is an answer that names its items, never an exception.
 */
@NamedInterface("schedule")
@NullMarked
package eu.di4c.calendar.schedule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
