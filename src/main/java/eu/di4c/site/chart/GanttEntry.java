package eu.di4c.site.chart;

import java.time.LocalDate;

/**
 * One task of a Gantt chart, on days that follow from a schedule.
 *
 * @param name in the language of the page
 * @param latest last day on which it may end without delaying the whole; its slack lies between
 */
public record GanttEntry(String name, LocalDate start, LocalDate end, LocalDate latest, boolean critical) {}
