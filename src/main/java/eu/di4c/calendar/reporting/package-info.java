/**
 * Who has reported to an item of the calendar and who has not: what one says of a partner's report, and reminders.
 *
 * <p>The doors are {@link eu.di4c.calendar.reporting.PartnerReports} and {@link eu.di4c.calendar.reporting.Reminders}.
 */
@NullMarked
@NamedInterface("reporting")
package eu.di4c.calendar.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
