package eu.di4c.network.web;

import eu.di4c.network.Help;
import eu.di4c.site.form.FormReader;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The hours of a day as people write them: {@code 8-16}, {@code 08:30–12:00, 13.00–16.30}, {@code 9h–12h30}. */
final class OfficeHours {

    private static final String TIME = "(\\d{1,2})(?:\\s?[:.hH]\\s?(\\d{2})?)?";
    private static final Pattern SPAN = Pattern.compile(TIME + "\\s*[-–—‑]\\s*" + TIME);
    private static final int MOST = 6;

    private OfficeHours() {}

    /** The hours as they stand in a form: {@code 08:30-12:00, 13:00-16:30}. */
    static String written(List<Help.Hours> hours) {
        return hours.stream().map(span -> span.from() + "-" + span.until()).collect(Collectors.joining(", "));
    }

    /** The hours of a field, in their order; what cannot be read is noted. */
    static List<Help.Hours> read(FormReader reader, String field, DayOfWeek day) {
        var text = reader.text(field, 200);
        if (text.isEmpty()) {
            return List.of();
        }
        var hours = new ArrayList<Help.Hours>();
        for (String part : text.get().split("[,;]", -1)) {
            var span = Optional.of(SPAN.matcher(part.strip()))
                    .filter(Matcher::matches)
                    .flatMap(found -> span(day, found));
            if (span.isEmpty() || hours.size() == MOST) {
                reader.wrong(field, "network.form.help.hours.wrong", text.get(), day);
                return List.of();
            }
            hours.add(span.get());
        }
        hours.sort(Comparator.comparing(Help.Hours::from));
        if (Help.clash(hours).isPresent()) {
            reader.wrong(field, "network.form.help.hours.clash", text.get(), day);
            return List.of();
        }
        return hours;
    }

    private static Optional<Help.Hours> span(DayOfWeek day, Matcher found) {
        try {
            return Optional.of(new Help.Hours(day, time(found, 1), time(found, 3)));
        } catch (DateTimeException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static LocalTime time(Matcher found, int group) {
        var minutes = found.group(group + 1);
        return LocalTime.of(Integer.parseInt(found.group(group)), minutes == null ? 0 : Integer.parseInt(minutes));
    }
}
