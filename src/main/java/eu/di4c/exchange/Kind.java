package eu.di4c.exchange;

import eu.di4c.calendar.CalendarItem;
import eu.di4c.kernel.FundingRate;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.Money;
import eu.di4c.kernel.Period;
import eu.di4c.kernel.SearchKey;
import eu.di4c.kernel.Slug;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What a single value of a file can be.
 *
 * @param expected what it is, in words for a report
 * @param standIn taken in the place of a value in trouble, so that reading goes on; it is never stored
 * @param forms how it may be written
 * @param meaning what a text means; a text that cannot be understood is an IllegalArgumentException
 */
record Kind<T>(String expected, T standIn, Set<Tree.Form> forms, Function<String, T> meaning) {

    static final Kind<String> TEXT = text("a text", 200_000);
    static final Kind<String> NAME = new Kind<>("a name of at most 300 characters", "x", words(), Kind::name);
    static final Kind<String> LINE = text("a text of at most 500 characters", 500);
    static final Kind<Slug> CODE = new Kind<>(
            "a code of lower-case letters, digits and hyphens, at most 80, for example saint-quentin",
            new Slug("x"),
            words(),
            text -> {
                require(Slug.fits(text), text);
                return new Slug(text);
            });
    static final Kind<String> ITEM_CODE = new Kind<>(
            "a code of letters, digits, dots, hyphens and underlines, at most 80, for example activation",
            "x",
            words(),
            text -> {
                require(CalendarItem.isCode(text), text);
                return text;
            });
    static final Kind<String> COUNTRY =
            new Kind<>("a country by its two letters in ISO 3166 (Greece is GR)", "RO", words(), Meaning::country);
    static final Kind<String> CURRENCY =
            new Kind<>("a currency by its three letters in ISO 4217, for example EUR", "EUR", words(), text -> {
                require(text.matches("[A-Z]{3}"), text);
                return Money.none(text).currency();
            });
    static final Kind<Language> LANGUAGE = new Kind<>(
            "a language that DI4C speaks: "
                    + String.join(
                            ", ",
                            Arrays.stream(Language.values()).map(Language::tag).toList()),
            Language.EN,
            words(),
            text -> Language.tagged(text)
                    .filter(language -> language.tag().equals(text))
                    .orElseThrow(() -> new NumberFormatException(text)));
    static final Kind<String> FUNDING_PERIOD =
            pattern("a funding period, for example 2014-2020", "2014-2020", "[0-9]{4}-[0-9]{4}");
    static final Kind<FuzzyDate> DATE = new Kind<>(
            "a date in EDTF, for example 2020-05-07, 2020-05 or 2020",
            FuzzyDate.UNKNOWN,
            EnumSet.of(Tree.Form.TEXT, Tree.Form.NUMBER),
            FuzzyDate::parse);
    static final Kind<FuzzyDate> KNOWN_DATE = new Kind<>(DATE.expected(), FuzzyDate.UNKNOWN, DATE.forms(), text -> {
        require(FuzzyDate.parse(text).isKnown(), text);
        return FuzzyDate.parse(text);
    });
    static final Kind<Period> PERIOD =
            new Kind<>("an interval in EDTF, for example 2020-05/2020-12", Period.UNKNOWN, words(), Period::parse);
    static final Kind<LocalDate> DAY =
            new Kind<>("a day, for example 2020-06-11", LocalDate.EPOCH, words(), Meaning::day);
    static final Kind<Instant> INSTANT = new Kind<>(
            "a moment in UTC, to the microsecond at most, for example 2026-11-23T09:30:00Z",
            Instant.EPOCH,
            words(),
            Meaning::instant);
    static final Kind<java.time.Period> STEP =
            new Kind<>("a step in ISO 8601, for example P3M", java.time.Period.ZERO, words(), Meaning::step);
    static final Kind<Integer> COUNT = number("a whole number", 0, 999_999_999);
    static final Kind<Integer> PHASE = number("the number of a phase, 1 to 9", 1, 9);
    static final Kind<BigDecimal> DECIMAL =
            new Kind<>("a decimal number", BigDecimal.ZERO, EnumSet.of(Tree.Form.NUMBER), Meaning::decimalNumber);
    static final Kind<FundingRate> RATE = new Kind<>(
            "a rate from 0 to 100 per cent", new FundingRate(BigDecimal.ZERO), EnumSet.of(Tree.Form.NUMBER), text -> {
                BigDecimal percent = Meaning.decimalNumber(text);
                require(percent.signum() >= 0 && percent.compareTo(BigDecimal.valueOf(100)) <= 0, text);
                return new FundingRate(percent);
            });

    private static final int LONGEST_KEY = 2000;

    static Kind<String> text(String expected, int longest) {
        return new Kind<>(expected, "x", words(), text -> Meaning.words(text, longest));
    }

    static Kind<String> pattern(String expected, String standIn, String pattern) {
        Pattern form = Pattern.compile(pattern);
        return new Kind<>(expected, standIn, words(), text -> {
            require(form.matcher(text).matches(), text);
            return text;
        });
    }

    static <E extends Enum<E>> Kind<E> word(Class<E> type) {
        return new Kind<>(
                "one of " + Meaning.words(type),
                type.getEnumConstants()[0],
                words(),
                text -> Meaning.constant(type, text));
    }

    static Kind<Integer> number(String expected, int least, int most) {
        return new Kind<>(
                expected, least, EnumSet.of(Tree.Form.NUMBER), text -> Meaning.wholeNumber(text, least, most));
    }

    /** An amount of zero or more, with the decimals of its currency. */
    static Kind<Money> amount(String currency) {
        return new Kind<>(
                "an amount of zero or more in " + currency,
                Money.none(currency),
                EnumSet.of(Tree.Form.NUMBER),
                text -> {
                    Money money = Money.of(Meaning.decimalNumber(text), currency);
                    if (money.isNegative()) {
                        throw new IllegalArgumentException("it is negative");
                    }
                    return money;
                });
    }

    /** A name by which people search; what they would type for it must not be longer than the index of names holds. */
    private static String name(String text) {
        String name = Meaning.words(text, 300);
        require(SearchKey.of(name).key().getBytes(StandardCharsets.UTF_8).length <= LONGEST_KEY, text);
        return name;
    }

    private static Set<Tree.Form> words() {
        return EnumSet.of(Tree.Form.TEXT);
    }

    private static void require(boolean fits, String text) {
        if (!fits) {
            throw new NumberFormatException(text);
        }
    }
}
