package eu.di4c.site.chart;

/**
 * One task waits for another.
 *
 * @param before number of the entry that comes first, from 0
 * @param fromEnd whether the wait begins at its end, else at its start
 * @param after number of the entry that waits
 * @param toEnd whether it is the end that waits, else the start
 */
public record GanttLink(int before, boolean fromEnd, int after, boolean toEnd) {}
