package eu.di4c.mailing;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How often somebody wants letters of one kind. */
public enum Frequency {
    AT_ONCE,
    DAILY,
    WEEKLY,
    NEVER;

    private static final LocalTime MORNING = LocalTime.of(7, 0);

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Frequency> coded(String code) {
        return Arrays.stream(values())
                .filter(frequency -> frequency.code().equals(code))
                .findFirst();
    }

    /** When a letter of now goes out: at once, next morning, on the morning of next Monday. */
    ZonedDateTime due(ZonedDateTime now) {
        return switch (this) {
            case AT_ONCE, NEVER -> now;
            case DAILY -> morning(now, now.isBefore(now.with(MORNING)) ? now : now.plusDays(1));
            case WEEKLY -> {
                var monday = morning(now, now.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)));
                yield monday.isAfter(now) ? monday : morning(now, monday.plusWeeks(1));
            }
        };
    }

    /** The state in which a letter of this frequency begins. */
    LetterState begins() {
        return switch (this) {
            case AT_ONCE -> LetterState.WAITING;
            case DAILY, WEEKLY -> LetterState.GATHERED;
            case NEVER -> LetterState.DECLINED;
        };
    }

    private static ZonedDateTime morning(ZonedDateTime now, ZonedDateTime day) {
        return day.toLocalDate().atTime(MORNING).atZone(now.getZone());
    }
}
