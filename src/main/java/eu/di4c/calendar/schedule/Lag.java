package eu.di4c.calendar.schedule;

/**
 * The wait that a link asks for; negative where the later item may begin that much sooner.
 *
 * @param amount how many of the units
 */
public record Lag(int amount, Unit unit) {

    /** What a lag counts; working days are those of the item that follows, months are calendar months. */
    public enum Unit {
        DAYS(0),
        WORKING_DAYS(1),
        WEEKS(2),
        MONTHS(3);

        private final int code;

        Unit(int code) {
            this.code = code;
        }
    }

    /** The longest lag that is taken for one, in any unit: more is a slip of the pen. */
    public static final int LONGEST = 10_000;

    public static final Lag NONE = new Lag(0, Unit.DAYS);

    public Lag {
        if (Math.abs(amount) > LONGEST) {
            throw new IllegalArgumentException("expected a lag of at most %d, found %d".formatted(LONGEST, amount));
        }
    }

    public static Lag days(int amount) {
        return new Lag(amount, Unit.DAYS);
    }

    public static Lag workingDays(int amount) {
        return new Lag(amount, Unit.WORKING_DAYS);
    }

    public static Lag weeks(int amount) {
        return new Lag(amount, Unit.WEEKS);
    }

    public static Lag months(int amount) {
        return new Lag(amount, Unit.MONTHS);
    }

    /** The lag as one number: two bits of unit under the amount. */
    int packed() {
        return (amount << 2) | unit.code;
    }

    /** The moment a packed lag leads to. */
    static int after(int packed, int moment, WorkingDays ofTheLater) {
        int amount = packed >> 2;
        return switch (packed & 3) {
            case 0 -> moment + 2 * amount;
            case 1 -> ofTheLater.add(moment, amount);
            case 2 -> moment + 14 * amount;
            default -> Moment.plusMonths(moment, amount);
        };
    }

    /** The latest moment that a packed lag still carries to the given one. */
    static int before(int packed, int moment, WorkingDays ofTheLater) {
        int amount = packed >> 2;
        return switch (packed & 3) {
            case 0 -> moment - 2 * amount;
            case 1 -> ofTheLater.add(moment, -amount);
            case 2 -> moment - 14 * amount;
            default -> Moment.minusMonths(moment, amount);
        };
    }
}
