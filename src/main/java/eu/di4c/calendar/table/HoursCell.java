package eu.di4c.calendar.table;

import eu.di4c.calendar.Hours;
import eu.di4c.site.Zones;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Hours in one cell, the same in every language: {@code 10:00–12:30 Europe/Rome}. */
final class HoursCell {

    private static final String TIME = "([01]?[0-9]|2[0-3])[:.]([0-5][0-9])";
    private static final Pattern FORM = Pattern.compile(TIME + "(?:\\s*[-–—]\\s*" + TIME + ")?(?:\\s+(\\S+))?");

    private HoursCell() {}

    static String written(Hours hours) {
        return hours.from() + hours.until().map(until -> "–" + until).orElse("") + " "
                + hours.zone().getId();
    }

    /** The hours that a text means; without a place, by the clocks of the one that was known before. */
    static Optional<Hours> read(String text, Optional<Hours> before) {
        Matcher told = FORM.matcher(text.strip());
        if (!told.matches()) {
            return Optional.empty();
        }
        Optional<ZoneId> zone = told.group(5) == null ? before.map(Hours::zone) : Zones.named(told.group(5));
        Optional<LocalTime> until =
                told.group(3) == null ? Optional.empty() : Optional.of(time(told.group(3), told.group(4)));
        return zone.map(where -> new Hours(time(told.group(1), told.group(2)), until, where));
    }

    private static LocalTime time(@Nullable String hour, @Nullable String minute) {
        return LocalTime.of(Integer.parseInt(String.valueOf(hour)), Integer.parseInt(String.valueOf(minute)));
    }
}
