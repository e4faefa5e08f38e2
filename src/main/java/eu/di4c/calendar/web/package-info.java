/** Pages of the calendar: what is due, stages and items on a timeline, months, history, and the preview of a shift. */
@NullMarked
package eu.di4c.calendar.web;

import org.jspecify.annotations.NullMarked;
