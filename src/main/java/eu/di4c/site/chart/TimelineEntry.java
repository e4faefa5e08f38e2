package eu.di4c.site.chart;

import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.Period;

/**
 * Something with a time, to be shown in a timeline.
 *
 * @param name in the language of the page
 * @param when as exactly as it is known; a moment spans its own date
 * @param critical whether a delay here delays the end
 */
public record TimelineEntry(String name, Period when, Kind kind, Look look, boolean critical) {

    /** What sort of thing it is: a stage carries items, work takes time, a moment is one date. */
    public enum Kind {
        STAGE,
        WORK,
        MOMENT
    }

    /** How far it has come. */
    public enum Look {
        PLANNED,
        DONE,
        CANCELLED,
        /** As it was once planned, beside what is planned now. */
        FORMER
    }

    public static TimelineEntry stage(String name, Period when) {
        return new TimelineEntry(name, when, Kind.STAGE, Look.PLANNED, false);
    }

    public static TimelineEntry moment(String name, FuzzyDate date, Look look, boolean critical) {
        return new TimelineEntry(name, Period.of(date), Kind.MOMENT, look, critical);
    }
}
