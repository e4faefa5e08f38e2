/**
 * The calendar of a network: stages and the results they bring, milestones, deliverables, meetings, deadlines and legal
 * terms; what waits for what; and every change of it as an act with its reason, its date and who decided it.
 *
 * <p>The doors are {@link eu.di4c.calendar.Calendars} and {@link eu.di4c.calendar.Shifts}; {@link
 * eu.di4c.calendar.schedule} holds the arithmetic.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "site",
            "site :: form",
            "site :: api",
            "site :: part",
            "site :: chart",
            "document",
            "document :: reading",
            "network",
            "search",
            "translation"
        })
package eu.di4c.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
