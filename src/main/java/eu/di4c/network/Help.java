package eu.di4c.network;

import eu.di4c.kernel.Language;
import eu.di4c.kernel.LocalText;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The help that a city gives in person to people who cannot use its pages; what is not stated is not known.
 *
 * @param counter where one can go
 * @param hours when somebody is there, in the order of the week
 * @param remark what else is to be known of the hours, for example on holidays
 * @param languages those that are spoken there
 * @param relay how people are helped who do not hear or speak: sign language, a relay service
 */
public record Help(
        Optional<Telephone> telephone,
        Optional<String> email,
        Optional<LocalText> counter,
        List<Hours> hours,
        Optional<LocalText> remark,
        List<Language> languages,
        Optional<LocalText> relay) {

    /** The longest address of e-mail, in characters (RFC 5321). */
    public static final int LONGEST_EMAIL = 254;

    private static final Pattern EMAIL = Pattern.compile("[^@\\s<>\"]+@[^@\\s<>\"]+\\.[^@\\s<>\".]+");

    public Help {
        hours = List.copyOf(hours);
        languages = languages.stream().distinct().sorted().toList();
        email.filter(text -> !isEmail(text)).ifPresent(text -> {
            throw new IllegalArgumentException("expected an e-mail address, found '%s'".formatted(text));
        });
        if (areEmpty(telephone, email, counter, remark, relay) && hours.isEmpty() && languages.isEmpty()) {
            throw new IllegalArgumentException("expected some way to get help, found none");
        }
        clash(hours).ifPresent(twice -> {
            throw new IllegalArgumentException("expected hours one after the other, found " + twice);
        });
    }

    /**
     * A stretch of a day of the week in which somebody is there.
     *
     * @param until later than {@code from}
     */
    public record Hours(DayOfWeek day, LocalTime from, LocalTime until) {
        public Hours {
            if (!from.isBefore(until)) {
                throw new IllegalArgumentException(
                        "expected hours that end after they begin, found %s to %s".formatted(from, until));
            }
        }

        private boolean after(Hours other) {
            int days = day.compareTo(other.day);
            return days > 0 || (days == 0 && !from.isBefore(other.until));
        }
    }

    public static boolean isEmail(String text) {
        return text.length() <= LONGEST_EMAIL && EMAIL.matcher(text).matches();
    }

    /** The first hours that do not come after those before them. */
    public static Optional<Hours> clash(List<Hours> hours) {
        for (int place = 1; place < hours.size(); place++) {
            if (!hours.get(place).after(hours.get(place - 1))) {
                return Optional.of(hours.get(place));
            }
        }
        return Optional.empty();
    }

    /** The hours of one day, in their order. */
    public List<Hours> on(DayOfWeek day) {
        return hours.stream().filter(open -> open.day() == day).toList();
    }

    private static boolean areEmpty(Optional<?>... parts) {
        return Stream.of(parts).allMatch(Optional::isEmpty);
    }
}
