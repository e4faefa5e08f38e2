package eu.di4c.calendar.schedule;

/**
 * How long an item takes.
 *
 * @param days 0 for a milestone
 * @param counting which days count
 */
public record Length(int days, Counting counting) {

    /** Whether only the working days of the owners count, or every day of the calendar. */
    public enum Counting {
        WORKING,
        EVERY
    }

    /** The longest item that is taken for one: a hundred years. */
    public static final int LONGEST = 36_525;

    /** The length of a milestone. */
    public static final Length NONE = new Length(0, Counting.WORKING);

    public Length {
        if (days < 0 || days > LONGEST) {
            throw new IllegalArgumentException("expected a length of 0 to %d days, found %d".formatted(LONGEST, days));
        }
    }

    public static Length working(int days) {
        return new Length(days, Counting.WORKING);
    }

    public static Length everyDay(int days) {
        return new Length(days, Counting.EVERY);
    }
}
