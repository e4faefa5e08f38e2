package eu.di4c.calendar.schedule;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The national public holidays of one country, moving feasts included (Romania and Greece by the Orthodox computus). */
public final class Holidays {

    private static final Map<String, Holidays> BY_COUNTRY = new ConcurrentHashMap<>();

    private final HolidayManager source;

    private Holidays(String country) {
        source = HolidayManager.getInstance(ManagerParameters.create(country.toLowerCase(Locale.ROOT)));
    }

    /** Whether the holidays of a country are known, by its ISO 3166-1 code, for example {@code RO} or {@code GR}. */
    public static boolean areKnownFor(String country) {
        return country.length() == 2
                && HolidayManager.getSupportedCalendarCodes().contains(country);
    }

    public static Holidays of(String country) {
        if (!areKnownFor(country)) {
            throw new IllegalArgumentException("expected a country whose holidays are known, found '" + country + "'");
        }
        return BY_COUNTRY.computeIfAbsent(country, Holidays::new);
    }

    /** The name of the holiday on a day, in the wanted language where it has one. */
    public Optional<String> on(LocalDate day, Locale language) {
        return in(Year.from(day)).stream()
                .filter(holiday -> holiday.getDate().equals(day))
                .findFirst()
                .map(holiday -> holiday.getDescription(language));
    }

    Collection<Holiday> in(Year year) {
        return source.getHolidays(year, HolidayType.PUBLIC_HOLIDAY);
    }
}
