package eu.di4c.exchange;

import eu.di4c.calendar.Hours;
import eu.di4c.calendar.Meeting;
import eu.di4c.kernel.Period;
import eu.di4c.site.Zones;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/** Understands what a network file says of how people meet. */
final class MeetingReader {

    private static final Kind<LocalTime> TIME =
            new Kind<>("a time of day, for example 10:00", LocalTime.NOON, Kind.ITEM_CODE.forms(), Meaning::time);
    private static final Kind<ZoneId> ZONE = new Kind<>(
            "a place of the IANA time zone database, for example Europe/Rome",
            ZoneId.of("Europe/Brussels"),
            Kind.ITEM_CODE.forms(),
            text -> Zones.named(text).orElseThrow(() -> new NumberFormatException(text)));

    private MeetingReader() {}

    static Meeting meeting(Fields in, Period period) {
        return new Meeting(
                in.one("kind", Kind.word(Meeting.Kind.class)),
                in.inner("planned", MeetingReader::gathering).orElse(Meeting.Gathering.UNKNOWN),
                in.inner("actual", MeetingReader::gathering),
                in.maybeLocal("because", Kind.TEXT),
                hours(in, period));
    }

    /** An end before the beginning, and a time that the clocks skip, are taken: a shift may have moved a meeting to such days. */
    private static Optional<Hours> hours(Fields in, Period period) {
        Optional<Hours> told =
                in.inner("hours", of -> new Hours(of.one("from", TIME), of.maybe("until", TIME), of.one("zone", ZONE)));
        if (told.isPresent() && !Hours.isToTheDay(period)) {
            in.trouble("hours", "hours", "hours only where the dates are known to the day");
        }
        return told.filter(_ -> Hours.isToTheDay(period));
    }

    private static Meeting.Gathering gathering(Fields in) {
        return new Meeting.Gathering(
                in.maybeLocal("place", Kind.TEXT), in.maybe("mode", Kind.word(Meeting.Mode.class)));
    }
}
