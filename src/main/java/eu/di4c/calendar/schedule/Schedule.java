package eu.di4c.calendar.schedule;

import java.time.LocalDate;

/**
 * The dates that follow from lengths and links: for every item the earliest and the latest it can start and finish
 * without moving the end of the whole. The critical path method of Kelley and Walker (1959) with the four links of the
 * precedence diagram.
 *
 * <p>Where items of several calendars meet, a wait is counted in the working days of the item that follows; that is how
 * Microsoft Project counts, and the tests hold this pass to the same dates.
 */
public final class Schedule {

    private final int[] earlyStart;
    private final int[] earlyFinish;
    private final int[] lateStart;
    private final int[] lateFinish;
    private final int[] slack;

    Schedule(int[] earlyStart, int[] earlyFinish, int[] lateStart, int[] lateFinish, int[] slack) {
        this.earlyStart = earlyStart;
        this.earlyFinish = earlyFinish;
        this.lateStart = lateStart;
        this.lateFinish = lateFinish;
        this.slack = slack;
    }

    /**
     * Schedules a list.
     *
     * @param start the day on which an item that waits for nothing starts, unless its own dates say otherwise
     */
    public static Outcome of(TaskList tasks, LocalDate start) {
        return new Pass(tasks, Moment.morning(start)).run();
    }

    public LocalDate earlyStart(int item) {
        return Moment.day(earlyStart[item]);
    }

    public LocalDate earlyFinish(int item) {
        return Moment.day(earlyFinish[item]);
    }

    public LocalDate lateStart(int item) {
        return Moment.day(lateStart[item]);
    }

    public LocalDate lateFinish(int item) {
        return Moment.day(lateFinish[item]);
    }

    /** The working days of its owners by which an item may slip; negative when it is late already. */
    public int slack(int item) {
        return slack[item];
    }

    /** Whether any delay of the item delays the whole. */
    public boolean isCritical(int item) {
        return slack[item] <= 0;
    }
}
