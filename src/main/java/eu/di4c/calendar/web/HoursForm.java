package eu.di4c.calendar.web;

import eu.di4c.calendar.CalendarItem;
import eu.di4c.calendar.Hours;
import eu.di4c.calendar.Meeting;
import eu.di4c.calendar.feed.HourWords;
import eu.di4c.kernel.Period;
import eu.di4c.site.Words;
import eu.di4c.site.Zones;
import eu.di4c.site.form.FormReader;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads from when to when a meeting is held; the place whose clocks are meant may be left out where there is only one. */
final class HoursForm {

    private static final Pattern TIME = Pattern.compile("([01]?[0-9]|2[0-3])[:.]([0-5][0-9])");

    private final FormReader reader;
    private final Words words;
    private final Map<String, String> countries;

    /** {@code countries}: slug of a partner → its country. */
    HoursForm(FormReader reader, Words words, Map<String, String> countries) {
        this.reader = reader;
        this.words = words;
        this.countries = countries;
    }

    /**
     * The hours, checked against the dates; empty when there are none or something is wrong.
     *
     * @param old the item as it was; hours that a shift has left without a day may stay until it has one again
     */
    Optional<Hours> hours(Optional<CalendarItem> old, Period on, Collection<String> owners) {
        Optional<LocalTime> from = time("meeting.hours.from");
        Optional<LocalTime> until = time("meeting.hours.until");
        Optional<ZoneId> zone = reader.choice("meeting.hours.zone", Zones::named);
        if (from.isEmpty()) {
            if (until.isPresent() && reader.text("meeting.hours.from").isEmpty()) {
                reader.wrong("meeting.hours.from", "site.form.missing");
            }
            return Optional.empty();
        }
        Optional<ZoneId> where = zone.or(() -> ofOwners(owners));
        if (where.isEmpty() && reader.text("meeting.hours.zone").isEmpty()) {
            reader.wrong("meeting.hours.zone", "calendar.form.hours.where");
        }
        return where.map(place -> new Hours(from.get(), until, place))
                .filter(hours -> old.filter(item -> keeps(item, hours, on)).isPresent() || fits(hours, on));
    }

    private static boolean keeps(CalendarItem old, Hours hours, Period on) {
        boolean dayless = !Hours.isToTheDay(old.period()) && !Hours.isToTheDay(on);
        return old.meeting().flatMap(Meeting::hours).filter(hours::equals).isPresent()
                && (dayless || old.period().equals(on));
    }

    private boolean fits(Hours hours, Period on) {
        Optional<Hours.Misfit> misfit = hours.misfit(on);
        misfit.ifPresent(why -> reader.wrongly("meeting.hours.from", HourWords.misfit(hours, on, why, words)));
        return misfit.isEmpty();
    }

    /** The one zone of the countries of the owners; empty when they have several, or nobody owns it alone. */
    private Optional<ZoneId> ofOwners(Collection<String> owners) {
        Set<ZoneId> zones = owners.stream()
                .map(countries::get)
                .filter(Objects::nonNull)
                .flatMap(country -> Zones.of(country).stream())
                .collect(Collectors.toSet());
        return zones.size() == 1 ? zones.stream().findFirst() : Optional.empty();
    }

    private Optional<LocalTime> time(String field) {
        Optional<String> typed = reader.text(field, 20);
        Optional<Matcher> told = typed.map(TIME::matcher).filter(Matcher::matches);
        if (typed.isPresent() && told.isEmpty()) {
            reader.wrong(field, "calendar.form.hours.wrong", typed.get());
        }
        return told.map(time -> LocalTime.of(Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2))));
    }
}
