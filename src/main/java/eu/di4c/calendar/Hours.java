package eu.di4c.calendar;

import eu.di4c.kernel.Certainty;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.Period;
import eu.di4c.kernel.Precision;
import eu.di4c.site.Zones;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * From when to when people meet, by the clocks of the place; of several days, when the first one begins and the last one ends.
 *
 * @param until empty when nobody said
 * @param zone a place of the IANA time zone database, for example {@code Europe/Rome}
 */
public record Hours(LocalTime from, Optional<LocalTime> until, ZoneId zone) {

    /** A time of day as the clocks of a place show it on a day: once, never, or twice. */
    public sealed interface OnTheClock {

        /** The moment that is meant. */
        Instant at();

        record Once(Instant at) implements OnTheClock {}

        /** The clocks are put forward over it. */
        record Never(Instant at) implements OnTheClock {}

        /** The clocks are put back and show it again; the first time is meant. */
        record Twice(Instant at, Instant again) implements OnTheClock {}
    }

    /** Why hours do not go with dates. */
    public enum Misfit {
        /** They need dates that are known to the day. */
        NOT_TO_THE_DAY,
        /** They end before they begin. */
        ENDS_BEFORE,
        /** The clocks of the place skip the beginning or the end on that day. */
        SKIPPED
    }

    public Hours {
        if (Zones.named(zone.getId()).isEmpty()) {
            throw new IllegalArgumentException(
                    "expected a place of the IANA time zone database, for example Europe/Rome, found " + zone);
        }
        from = from.truncatedTo(ChronoUnit.MINUTES);
        until = until.map(time -> time.truncatedTo(ChronoUnit.MINUTES));
    }

    /** What the clocks of a place make of a time of day. */
    public static OnTheClock onTheClock(LocalDate day, LocalTime time, ZoneId zone) {
        var local = LocalDateTime.of(day, time);
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        return switch (offsets.size()) {
            case 0 -> new OnTheClock.Never(zone.getRules().getTransition(local).getInstant());
            case 1 -> new OnTheClock.Once(local.toInstant(offsets.getFirst()));
            default -> new OnTheClock.Twice(local.toInstant(offsets.getFirst()), local.toInstant(offsets.getLast()));
        };
    }

    /** What speaks against these hours on some dates; empty when they fit. */
    public Optional<Misfit> misfit(Period on) {
        if (!isToTheDay(on)) {
            return Optional.of(Misfit.NOT_TO_THE_DAY);
        }
        boolean skipped = begins(on) instanceof OnTheClock.Never
                || ends(on).filter(OnTheClock.Never.class::isInstance).isPresent();
        if (skipped) {
            return Optional.of(Misfit.SKIPPED);
        }
        return isBackwards(on) ? Optional.of(Misfit.ENDS_BEFORE) : Optional.empty();
    }

    private boolean isBackwards(Period on) {
        return until.isPresent() && end(on).isEmpty();
    }

    /** How the clocks show the beginning. */
    public OnTheClock begins(Period on) {
        return onTheClock(first(on), from, zone);
    }

    /** How the clocks show the end; empty when nobody said when it ends. */
    public Optional<OnTheClock> ends(Period on) {
        return until.map(time -> onTheClock(last(on), time, zone));
    }

    public Instant start(Period on) {
        return begins(on).at();
    }

    /**
     * When it ends; of a time that the clocks show twice, the first after the beginning. Not known where a shift has brought
     * dates together, so that the end would lie before the beginning.
     */
    public Optional<Instant> end(Period on) {
        Instant start = start(on);
        return ends(on).map(shown -> switch (shown) {
                    case OnTheClock.Twice(Instant at, Instant again) -> at.isAfter(start) ? at : again;
                    case OnTheClock.Once(Instant at) -> at;
                    case OnTheClock.Never(Instant at) -> at;
                })
                .filter(end -> end.isAfter(start));
    }

    /** Whether both ends are days that are certain. */
    public static boolean isToTheDay(Period on) {
        return isDay(on.from()) && isDay(on.to());
    }

    private static boolean isDay(FuzzyDate date) {
        return date.precision() == Precision.DAY && date.certainty() == Certainty.STATED;
    }

    private static LocalDate first(Period on) {
        return on.from().earliest().orElseThrow();
    }

    private static LocalDate last(Period on) {
        return on.to().latest().orElseThrow();
    }
}
