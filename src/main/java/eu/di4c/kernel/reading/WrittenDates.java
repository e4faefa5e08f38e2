package eu.di4c.kernel.reading;

import static eu.di4c.kernel.reading.Vocabulary.Kind.MONTH;
import static eu.di4c.kernel.reading.Vocabulary.Kind.NUMBER;
import static eu.di4c.kernel.reading.Vocabulary.Kind.ORDINAL;
import static eu.di4c.kernel.reading.Vocabulary.Kind.SEASON;
import static eu.di4c.kernel.reading.Vocabulary.Kind.YEAR;

import eu.di4c.kernel.Certainty;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.reading.Vocabulary.Kind;
import eu.di4c.kernel.reading.Vocabulary.Token;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The single dates that a plain text may mean in one language; none when it is not one date. */
final class WrittenDates {

    private static final Pattern YEAR_MONTH_DAY = Pattern.compile("([0-9]{4})([-/.])([0-9]{1,2})\\2([0-9]{1,2})");
    private static final Pattern DAY_MONTH_YEAR =
            Pattern.compile("([0-9]{1,2})([-/.])([0-9]{1,2})\\2([0-9]{4}|[0-9]{2})");
    private static final Pattern YEAR_MONTH = Pattern.compile("([0-9]{4})[-/.]([0-9]{1,2})");
    private static final Pattern MONTH_YEAR = Pattern.compile("([0-9]{1,2})[-/.]([0-9]{4})");
    private static final Pattern FIGURES = Pattern.compile("[0-9./ -]+");
    private static final Pattern GAPS = Pattern.compile("[\\s.,'()/-]+");
    private static final Pattern DOUBT = Pattern.compile(" *\\(?\\?+\\)?$");

    private final Vocabulary vocabulary;
    private final boolean monthMayComeFirst;
    private final Pattern aboutFirst;
    private final Pattern aboutLast;

    /** With {@code monthMayComeFirst}, 03/04/2024 is 3 April to some writers and 4 March to others. */
    WrittenDates(Vocabulary vocabulary, boolean monthMayComeFirst) {
        this.vocabulary = vocabulary;
        this.monthMayComeFirst = monthMayComeFirst;
        this.aboutFirst = vocabulary.startingWith("about");
        this.aboutLast = vocabulary.endingWith("about");
    }

    List<FuzzyDate> read(String plain) {
        var edtf = edtf(plain);
        if (edtf.isPresent()) {
            return List.of(edtf.get());
        }
        String doubted = DOUBT.matcher(plain).replaceFirst("");
        String stated = withoutAbout(doubted);
        boolean disputed = !doubted.equals(plain);
        boolean approximate = !stated.equals(doubted);
        return readStated(stated).stream()
                .map(date -> date.with(certainty(approximate, disputed)))
                .toList();
    }

    /** EDTF of a year that people plan in: four other digits are rather an amount in the wrong column. */
    private static Optional<FuzzyDate> edtf(String plain) {
        try {
            return Optional.of(FuzzyDate.parse(plain))
                    .filter(date -> date.year().stream().allMatch(year -> year >= 1000 && year < 3000));
        } catch (IllegalArgumentException notEdtf) {
            return Optional.empty();
        }
    }

    private String withoutAbout(String plain) {
        String text = plain.startsWith("~") ? plain.substring(1).strip() : plain;
        Matcher first = aboutFirst.matcher(text);
        text = first.lookingAt()
                ? text.substring(first.end())
                : aboutLast.matcher(text).replaceFirst("");
        return text.strip();
    }

    private static Certainty certainty(boolean approximate, boolean disputed) {
        if (approximate) {
            return disputed ? Certainty.APPROXIMATE_AND_DISPUTED : Certainty.APPROXIMATE;
        }
        return disputed ? Certainty.DISPUTED : Certainty.STATED;
    }

    private List<FuzzyDate> readStated(String plain) {
        return FIGURES.matcher(plain).matches() ? inFigures(plain) : inWords(plain);
    }

    private List<FuzzyDate> inFigures(String plain) {
        String text = plain.replace(". ", ".");
        text = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        Matcher form = YEAR_MONTH_DAY.matcher(text);
        if (form.matches()) {
            return day(number(form, 1), number(form, 3), number(form, 4)).stream()
                    .toList();
        }
        form = DAY_MONTH_YEAR.matcher(text);
        if (form.matches()) {
            return dayMonthYear(form);
        }
        form = YEAR_MONTH.matcher(text);
        if (form.matches()) {
            return month(number(form, 1), number(form, 2)).stream().toList();
        }
        form = MONTH_YEAR.matcher(text);
        return form.matches() ? month(number(form, 2), number(form, 1)).stream().toList() : inWords(text);
    }

    private List<FuzzyDate> dayMonthYear(Matcher form) {
        int year = number(form, 4) < 100 ? 2000 + number(form, 4) : number(form, 4);
        var dayFirst = day(year, number(form, 3), number(form, 1)).stream();
        var monthFirst = monthMayComeFirst && !form.group(2).equals(".")
                ? day(year, number(form, 1), number(form, 3)).stream()
                : Stream.<FuzzyDate>empty();
        return Stream.concat(dayFirst, monthFirst).distinct().toList();
    }

    private static int number(Matcher form, int group) {
        return Integer.parseInt(form.group(group));
    }

    private List<FuzzyDate> inWords(String plain) {
        var tokens = new ArrayList<Token>();
        for (String word : GAPS.split(plain, -1)) {
            var meant = word.isEmpty() ? Optional.of(List.<Token>of()) : vocabulary.tokens(word);
            if (meant.isEmpty()) {
                return List.of();
            }
            tokens.addAll(meant.get());
        }
        return tokens.size() > 4 ? List.of() : meant(tokens);
    }

    /** The words of a date may stand in any order: 7 May 2020, May 7, 2020, 2020. gada 7. maijs. */
    private static List<FuzzyDate> meant(List<Token> tokens) {
        var kinds = tokens.stream().map(Token::kind).sorted().toList();
        int year = value(tokens, YEAR);
        if (kinds.equals(List.of(YEAR))) {
            return known(() -> FuzzyDate.year(year));
        }
        if (kinds.equals(List.of(YEAR, MONTH))) {
            return month(year, value(tokens, MONTH)).stream().toList();
        }
        if (kinds.equals(List.of(YEAR, NUMBER, MONTH))) {
            return day(year, value(tokens, MONTH), value(tokens, NUMBER)).stream()
                    .toList();
        }
        return kinds.contains(SEASON) ? season(tokens, kinds, year) : part(tokens, kinds, year);
    }

    private static List<FuzzyDate> season(List<Token> tokens, List<Kind> kinds, int year) {
        int season = value(tokens, SEASON);
        if (kinds.equals(List.of(YEAR, SEASON))) {
            return season == 4
                    ? List.of(FuzzyDate.season(year, 4), FuzzyDate.season(year - 1, 4))
                    : List.of(FuzzyDate.season(year, season));
        }
        boolean overTheYear = kinds.equals(List.of(YEAR, YEAR, SEASON)) || kinds.equals(List.of(YEAR, NUMBER, SEASON));
        int next = overTheYear ? lastYear(tokens) : 0;
        return season == 4 && (next == year + 1 || next == (year + 1) % 100)
                ? List.of(FuzzyDate.season(year, 4))
                : List.of();
    }

    private static int lastYear(List<Token> tokens) {
        return tokens.stream()
                .filter(token -> token.kind() == YEAR || token.kind() == NUMBER)
                .toList()
                .getLast()
                .value();
    }

    private static List<FuzzyDate> part(List<Token> tokens, List<Kind> kinds, int year) {
        for (Kind which : List.of(NUMBER, ORDINAL)) {
            int number = value(tokens, which);
            if (kinds.equals(List.of(YEAR, which, Kind.QUARTER))) {
                return known(() -> FuzzyDate.quarter(year, number));
            }
            if (kinds.equals(List.of(YEAR, which, Kind.HALF))) {
                return known(() -> FuzzyDate.halfYear(year, number));
            }
        }
        return List.of();
    }

    private static int value(List<Token> tokens, Kind kind) {
        return tokens.stream()
                .filter(token -> token.kind() == kind)
                .findFirst()
                .map(Token::value)
                .orElse(0);
    }

    private static Optional<FuzzyDate> day(int year, int month, int day) {
        return known(() -> FuzzyDate.day(LocalDate.of(year, month, day))).stream()
                .findFirst();
    }

    private static Optional<FuzzyDate> month(int year, int month) {
        return known(() -> FuzzyDate.month(YearMonth.of(year, month))).stream().findFirst();
    }

    private static List<FuzzyDate> known(Supplier<FuzzyDate> date) {
        try {
            return List.of(date.get());
        } catch (DateTimeException | IllegalArgumentException noSuchDate) {
            return List.of();
        }
    }
}
