package eu.di4c.calendar.web;

import eu.di4c.site.Words;
import java.time.DateTimeException;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How far a shift moves things, to be chosen from a list.
 *
 * @param code ISO 8601, for example {@code P3M}
 */
public record Step(String code, String title, boolean chosen) {

    private static final String USUAL = "P3M";
    private static final List<String> OFFERED =
            List.of("P14D", "P1M", "P2M", USUAL, "P4M", "P5M", "P6M", "P9M", "P1Y", "P18M", "P2Y", "-P1M", "-P3M");

    /** What is offered, and before it what was asked for in the address if that is another step; nothing chosen if that is none. */
    static List<Step> choice(TypedShift typed, Words words) {
        String wanted = typed.isEmpty() ? USUAL : typed.hasStep() ? typed.by() : "";
        return Stream.concat(Stream.of(wanted).filter(code -> !OFFERED.contains(code)), OFFERED.stream())
                .map(code -> new Step(code, title(code, words), code.equals(wanted)))
                .toList();
    }

    private static String title(String code, Words words) {
        return period(code).map(period -> title(period, words)).orElseGet(() -> words.of("site.form.choose"));
    }

    private static Optional<Period> period(String code) {
        try {
            return Optional.of(Period.parse(code)).filter(period -> !period.isZero());
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    static String title(Period period, Words words) {
        boolean back = period.isNegative();
        String length = Stream.of(
                        part("calendar.shift.by.years", period.getYears(), words),
                        part("calendar.shift.by.months", period.getMonths(), words),
                        part("calendar.shift.by.days", period.getDays(), words))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return back ? words.of("calendar.shift.by.back", length) : length;
    }

    private static Optional<String> part(String key, int amount, Words words) {
        return amount == 0 ? Optional.empty() : Optional.of(words.of(key, Math.abs((long) amount)));
    }
}
