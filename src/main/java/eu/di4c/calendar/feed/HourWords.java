package eu.di4c.calendar.feed;

import eu.di4c.calendar.Hours;
import eu.di4c.calendar.Hours.OnTheClock;
import eu.di4c.kernel.Period;
import eu.di4c.site.Words;
import eu.di4c.site.Zones;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says in a language from when to when people meet, by the clocks of the place and of the reader. */
public final class HourWords {

    private HourWords() {}

    /** By the clocks of the place: 10:00–12:30 (Rome time). */
    public static String of(Hours hours, Period on, Words words) {
        return span(
                words.time(hours.from()),
                hours.until().filter(_ -> hours.end(on).isPresent()).map(words::time),
                hours.zone(),
                words);
    }

    /** By the clocks of the reader, with the day where it is another one; empty when her clocks show the same. */
    public static Optional<String> elsewhere(Hours hours, Period on, ZoneId reader, Words words) {
        ZonedDateTime from = hours.start(on).atZone(reader);
        Optional<ZonedDateTime> until = hours.end(on).map(end -> end.atZone(reader));
        boolean same = offset(hours.start(on), hours.zone(), reader)
                && hours.end(on)
                        .filter(end -> !offset(end, hours.zone(), reader))
                        .isEmpty();
        if (same) {
            return Optional.empty();
        }
        boolean otherDay = !from.toLocalDate().equals(on.from().earliest().orElseThrow());
        String begins = otherDay ? words.date(from.toLocalDate()) + ", " + time(from, words) : time(from, words);
        return Optional.of(words.of(
                "calendar.hours.you", span(begins, until.map(end -> time(end, words)), reader, words)));
    }

    private static boolean offset(Instant at, ZoneId one, ZoneId other) {
        return one.getRules().getOffset(at).equals(other.getRules().getOffset(at));
    }

    private static String time(ZonedDateTime moment, Words words) {
        return words.time(moment.toLocalTime());
    }

    private static String span(String from, Optional<String> until, ZoneId zone, Words words) {
        return words.of("calendar.hours", from, until.orElse("none"), Zones.place(zone, words));
    }

    /** What is to be known of a day on which the clocks of the place are put forward or back. */
    public static List<String> clocks(Hours hours, Period on, Words words) {
        var said = new ArrayList<String>();
        clock(hours.begins(on), hours.from(), words).ifPresent(said::add);
        if (hours.until().isPresent()) {
            hours.ends(on)
                    .flatMap(shown -> clock(shown, hours.until().get(), words))
                    .ifPresent(said::add);
        }
        return said;
    }

    private static Optional<String> clock(OnTheClock shown, LocalTime time, Words words) {
        return switch (shown) {
            case OnTheClock.Once _ -> Optional.empty();
            case OnTheClock.Never _ -> Optional.of(words.of("calendar.hours.skipped", words.time(time)));
            case OnTheClock.Twice _ -> Optional.of(words.of("calendar.hours.twice", words.time(time)));
        };
    }

    /** Why hours do not go with the dates, and what to do. */
    public static String misfit(Hours hours, Period on, Hours.Misfit misfit, Words words) {
        return switch (misfit) {
            case NOT_TO_THE_DAY -> words.of("calendar.form.hours.day");
            case ENDS_BEFORE -> words.of("calendar.form.hours.ends");
            case SKIPPED -> String.join(" ", clocks(hours, on, words));
        };
    }
}
