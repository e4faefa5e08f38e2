package eu.di4c.kernel;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Dates and periods as one language says them, in long form, each as exactly as it is known: {@code 7 May 2020},
 * {@code first quarter of 2020}, {@code May 2020 to December 2020}, {@code date not known}.
 *
 * <p>Days and month names come from CLDR; the words around them from {@code dates_<language>.properties} beside this
 * class. All are written as within a sentence: a heading capitalises for itself.
 */
public final class DateWords {

    private static final Map<Language, DateWords> ALL = all();

    private final DateTimeFormatter day;
    private final DateTimeFormatter month;
    private final Properties phrases;

    private DateWords(Language language) {
        this.day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale());
        this.month = DateTimeFormatter.ofPattern("LLLL", language.locale());
        this.phrases = read("dates_" + language.tag() + ".properties");
    }

    public static DateWords in(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    public String of(FuzzyDate date) {
        return date.earliest().map(first -> known(date, first)).orElseGet(() -> phrase("unknown"));
    }

    private String known(FuzzyDate date, LocalDate first) {
        String said = said(date, first);
        return switch (date.certainty()) {
            case STATED -> said;
            case APPROXIMATE -> phrase("approximate").replace("{date}", said);
            case DISPUTED -> phrase("disputed").replace("{date}", said);
            case APPROXIMATE_AND_DISPUTED -> phrase("approximate.disputed").replace("{date}", said);
        };
    }

    private String said(FuzzyDate date, LocalDate first) {
        return switch (date.precision()) {
            case DAY -> day.format(first);
            case MONTH -> ofYear("month", first).replace("{month}", month.format(first));
            case SEASON -> ofYear("season." + date.number(), first);
            case QUARTER -> ofYear("quarter." + date.number(), first);
            case HALF_YEAR -> ofYear("half." + date.number(), first);
            case YEAR, UNKNOWN -> ofYear("year", first);
        };
    }

    private String ofYear(String key, LocalDate first) {
        return phrase(key)
                .replace("{year}", String.valueOf(first.getYear()))
                .replace("{next}", String.valueOf(first.getYear() + 1));
    }

    /** The period from its first to its last date; one date alone when both are the same. */
    public String of(Period period) {
        return switch (period.open()) {
            case BOTH -> phrase("period.always");
            case START -> between("period.until", period);
            case END -> between("period.since", period);
            case NEITHER -> closed(period);
        };
    }

    private String closed(Period period) {
        if (period.from().equals(period.to())) {
            return of(period.from());
        }
        if (isWithinMonth(period)) {
            return days(period);
        }
        if (!period.to().isKnown()) {
            return between("period.end-unknown", period);
        }
        return between(period.from().isKnown() ? "period" : "period.start-unknown", period);
    }

    /** From one day to another of the same month, neither in doubt. */
    private static boolean isWithinMonth(Period period) {
        return Stream.of(period.from(), period.to())
                        .allMatch(date -> date.precision() == Precision.DAY && date.certainty() == Certainty.STATED)
                && YearMonth.from(first(period.from())).equals(YearMonth.from(first(period.to())));
    }

    private static LocalDate first(FuzzyDate date) {
        return date.earliest().orElseThrow();
    }

    /** The date of the first day, the number of the last behind its number: 7–8 May 2020, 7.–8. toukokuuta 2020. */
    private String days(Period period) {
        LocalDate from = first(period.from());
        int last = first(period.to()).getDayOfMonth();
        return day.format(from)
                .replaceFirst("\\b" + from.getDayOfMonth() + "\\b(\\.?)", from.getDayOfMonth() + "$1–" + last + "$1");
    }

    private String between(String key, Period period) {
        return phrase(key).replace("{from}", of(period.from())).replace("{to}", of(period.to()));
    }

    private String phrase(String key) {
        return Objects.requireNonNull(phrases.getProperty(key), key);
    }

    private static Properties read(String name) {
        var phrases = new Properties();
        try (var file = DateWords.class.getResourceAsStream(name)) {
            phrases.load(new InputStreamReader(Objects.requireNonNull(file, name), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return phrases;
    }

    private static Map<Language, DateWords> all() {
        var all = new EnumMap<Language, DateWords>(Language.class);
        for (var language : Language.values()) {
            all.put(language, new DateWords(language));
        }
        return all;
    }
}
