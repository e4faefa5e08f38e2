package eu.di4c.site;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.ULocale;
import eu.di4c.kernel.DateWords;
import eu.di4c.kernel.FundingRate;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Money;
import eu.di4c.kernel.Period;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How DI4C speaks one language: its messages, its dates, figures, names and alphabetical order.
 *
 * <p>Messages are in {@code messages/<module>_<language>.properties}, written in the message notation of ICU with numbered
 * places: {@code {0}}, {@code {0, plural, one {# city} other {# cities}}}. A year goes in as a text, or it gets a thousands mark.
 */
public final class Words {

    private static final Map<Language, Words> ALL = all();

    private final Language language;
    private final ULocale locale;
    private final Figures figures;
    private final DateWords dates;
    private final Collator order;

    private Words(Language language) {
        this.language = language;
        this.locale = ULocale.forLocale(language.locale());
        this.figures = new Figures(language.locale());
        this.dates = DateWords.in(language);
        this.order = Collator.getInstance(locale).freeze();
    }

    public static Words in(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    public Language language() {
        return language;
    }

    /** The message with this key; money, dates, days and texts among the arguments are put into words first. */
    public String of(String key, Object... arguments) {
        return Messages.message(language, key)
                .with(Arrays.stream(arguments).map(this::shown).toArray());
    }

    /** Whether there is a message with this key; asked only of keys that came from outside. */
    public boolean know(String key) {
        return Messages.has(language, key);
    }

    private Object shown(Object argument) {
        return switch (argument) {
            case Money money -> money(money);
            case LocalDate date -> date(date);
            case FuzzyDate date -> date(date);
            case DayOfWeek day -> weekday(day);
            case Period period -> period(period);
            case LocalText text -> plain(text);
            case FundingRate rate -> rate(rate);
            case Language named -> name(named);
            case Number number -> number;
            default -> argument.toString();
        };
    }

    /** A text of users in the reader's language; another version is marked up with its language, and shows which that is. */
    public Phrase text(LocalText text) {
        return phrase(text.in(language.locale()));
    }

    /** Words of users in one language; another than the reader's is marked up, and shows which that is. */
    public Phrase phrase(LocalText.Version version) {
        return speaks(version.locale())
                ? Phrase.of(version.text())
                : new Phrase(
                        version.text(),
                        Optional.of(version.locale()),
                        Optional.of(of("site.phrase.in", languageName(version.locale()))));
    }

    /** The proper name of a city or a body: marked up with its language for who hears it, and otherwise as any name. */
    public Phrase name(LocalText name) {
        var text = text(name);
        return new Phrase(text.text(), text.other());
    }

    /** The words of a text alone, for places that take no markup: titles, attributes, other messages. */
    public String plain(LocalText text) {
        return text.in(language.locale()).text();
    }

    /** The address of a feed in this language, for programs that carry no cookie. */
    public String feed(String path) {
        return path + "?lang=" + language.tag();
    }

    public boolean speaks(Locale other) {
        return other.getLanguage().equals(language.tag());
    }

    /** A day in long form: 7 May 2020. */
    public String date(LocalDate date) {
        return figures.date(date);
    }

    /** A day where there is little room, never broken across lines: 12 Mar 2027. */
    public String shortDate(LocalDate date) {
        return figures.shortDate(date);
    }

    /** A time of the day by the clock of 24 hours, as officials write it in every language: 10:14, 15.04 in Finnish. */
    public String time(LocalTime time) {
        return figures.time(time);
    }

    /** A day of the week as it stands alone or at the head of a line: Monday. */
    public String weekday(DayOfWeek day) {
        String name = day.getDisplayName(TextStyle.FULL_STANDALONE, language.locale());
        return capital(name);
    }

    /** A text as it stands at the head of a line or a column: with a capital, if its first sign has one. */
    public String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(language.locale()) + text.substring(1);
    }

    /** The days of the week in their order: it begins on Sunday in Portugal and on Monday elsewhere. */
    public List<DayOfWeek> week() {
        var first = WeekFields.of(language.locale()).getFirstDayOfWeek();
        return IntStream.range(0, 7).mapToObj(first::plus).toList();
    }

    /** A month in long form: May 2020. */
    public String month(YearMonth month) {
        return figures.month(month);
    }

    /** A date in long form, as exactly as it is known: first quarter of 2020, about May 2020, date not known. */
    public String date(FuzzyDate date) {
        return dates.of(date);
    }

    /** A period in long form: May 2020 to December 2020. */
    public String period(Period period) {
        return dates.of(period);
    }

    /** Years from one to another, from their notation with a hyphen: 2014–2020. */
    public String years(String range) {
        return range.replace('-', '–');
    }

    /** A month where there is little room: May 2020, Dec 2020. */
    public String shortMonth(YearMonth month) {
        return figures.shortMonth(month);
    }

    /** An exact amount with its coins: €56,529.25. */
    public String money(Money money) {
        return figures.money(money);
    }

    /** An amount of whole units without coins, as published figures are: €56,530; with coins all the same if it has some. */
    public String wholeMoney(Money money) {
        return figures.wholeMoney(money);
    }

    /** The figure of an amount without its currency, as a field takes it: 56,530 or 56,529.25. */
    public String figure(Money money) {
        return figures.figure(money);
    }

    public String number(Number number) {
        return figures.number(number);
    }

    /** A number with all its decimals, as a field takes it: 47.74848612345, 45.10. */
    public String exactly(BigDecimal number) {
        return figures.exactly(number);
    }

    /** A funding rate: 85%, 66.67%. */
    public String rate(FundingRate rate) {
        return figures.rate(rate);
    }

    /** Several things in one phrase: Messina, Oulu and Trikala. */
    public String list(Collection<String> things) {
        return ListFormatter.getInstance(locale).format(things);
    }

    /** The name of a language in this language. */
    public String name(Language other) {
        return languageName(other.locale());
    }

    public String languageName(Locale other) {
        return new ULocale(other.getLanguage()).getDisplayName(locale);
    }

    /** The name of a country in this language, from its two letters of ISO 3166 (Greece is GR). */
    public String country(String code) {
        return new ULocale("und", code).getDisplayCountry(locale);
    }

    /** Alphabetical order as this language knows it: ș after s in Romanian, å ä ö last in Finnish. */
    public Comparator<String> order() {
        return order::compare;
    }

    private static Map<Language, Words> all() {
        var all = new EnumMap<Language, Words>(Language.class);
        for (var language : Language.values()) {
            all.put(language, new Words(language));
        }
        return all;
    }
}
