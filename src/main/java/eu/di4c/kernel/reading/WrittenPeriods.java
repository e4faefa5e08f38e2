package eu.di4c.kernel.reading;

import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The periods that a plain text with two ends, or with one end named, may mean in one language. */
final class WrittenPeriods {

    private static final Pattern SHORT_YEARS = Pattern.compile("([12][0-9])([0-9]{2}) ?[-/] ?([0-9]{2})");
    private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern DAY_MONTH_YEAR = Pattern.compile("[0-9]{1,2}([./])([0-9]{1,2})[./]([0-9]{4}).*");
    private static final Pattern MONTH_YEAR = Pattern.compile("[0-9]{1,2}([./])([0-9]{4})");
    private static final Pattern FIGURES = Pattern.compile("[0-9]{1,2}([./][0-9]{1,2})?");

    private static final Pattern BARE_DAY = Pattern.compile("[0-9]{1,2}");

    private final Vocabulary vocabulary;
    private final WrittenDates dates;
    private final Pattern to;
    private final Pattern and;
    private final Pattern between;
    private final Pattern sinceFirst;
    private final Pattern sinceLast;
    private final Pattern untilFirst;
    private final Pattern untilLast;

    WrittenPeriods(Vocabulary vocabulary, WrittenDates dates) {
        this.vocabulary = vocabulary;
        this.dates = dates;
        this.to = Pattern.compile(" *- *| (?:" + vocabulary.any("to") + ")[ ']");
        this.and = Pattern.compile(" (?:" + vocabulary.any("and") + ") ");
        this.between = vocabulary.startingWith("between");
        this.sinceFirst = vocabulary.startingWith("since");
        this.sinceLast = vocabulary.endingWith("since");
        this.untilFirst = vocabulary.startingWith("until");
        this.untilLast = vocabulary.endingWith("until");
    }

    List<Period> read(String plain) {
        var edtf = edtf(plain);
        if (edtf.isPresent()) {
            return List.of(edtf.get());
        }
        var found = new ArrayList<>(shortYears(plain));
        Matcher start = between.matcher(plain);
        if (start.lookingAt()) {
            found.addAll(split(plain.substring(start.end()), and));
        } else {
            found.addAll(split(plain, to));
        }
        if (found.isEmpty()) {
            found.addAll(oneEnd(plain));
        }
        return found.stream().distinct().toList();
    }

    /** 2024-25 and 2024/25 as two years; beside 2009-10, which may as well be October. */
    List<Period> shortYears(String plain) {
        Matcher form = SHORT_YEARS.matcher(plain);
        if (!form.matches() || Integer.parseInt(form.group(3)) <= Integer.parseInt(form.group(2))) {
            return List.of();
        }
        int century = Integer.parseInt(form.group(1)) * 100;
        return List.of(new Period(
                FuzzyDate.year(century + Integer.parseInt(form.group(2))),
                FuzzyDate.year(century + Integer.parseInt(form.group(3)))));
    }

    private static Optional<Period> edtf(String plain) {
        try {
            return Optional.of(Period.parse(plain));
        } catch (IllegalArgumentException notEdtf) {
            return Optional.empty();
        }
    }

    private List<Period> split(String plain, Pattern by) {
        var found = new ArrayList<Period>();
        Matcher middle = by.matcher(plain);
        while (middle.find()) {
            String left = plain.substring(0, middle.start()).strip();
            String right = plain.substring(middle.end()).strip();
            var ends = ends(left, right);
            var starts = starts(left, right + " " + yearBefore(left));
            starts.forEach(from -> ends.forEach(to -> period(from, to).ifPresent(found::add)));
        }
        return found;
    }

    /** The end as written, or with what only the start carries: May 7-9, 2020; 2020. gada maijs – decembris. */
    private List<FuzzyDate> ends(String left, String right) {
        if (!right.isEmpty() && vocabulary.saysUnknown(right)) {
            return List.of(FuzzyDate.UNKNOWN);
        }
        String month = month(right).isPresent() ? "" : month(left).orElse("") + " ";
        return right.isEmpty() ? List.of() : firstRead(Stream.of(right, yearBefore(left) + " " + right, month + right));
    }

    /** The year at the start of a text, where languages put it that name the year first; else nothing. */
    private static String yearBefore(String left) {
        Matcher year = YEAR.matcher(left);
        return year.lookingAt() && WORD.matcher(left).find() ? year.group() : "";
    }

    private Optional<String> month(String text) {
        return WORD.matcher(text)
                .results()
                .map(found -> found.group())
                .filter(vocabulary::isMonth)
                .findFirst();
    }

    private List<FuzzyDate> firstRead(Stream<String> texts) {
        return texts.map(dates::read)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The start as written, or with the month and year that only the end carries: 7-9 May 2020, mai - decembrie 2020. */
    private List<FuzzyDate> starts(String left, String right) {
        Matcher since = sinceFirst.matcher(left);
        String bare = since.lookingAt() ? left.substring(since.end()) : left;
        return firstRead(completions(bare, right.strip()));
    }

    private Stream<String> completions(String left, String right) {
        if (left.isEmpty()) {
            return Stream.of();
        }
        String figures = left.replaceAll("[./]$", "");
        if (FIGURES.matcher(figures).matches()) {
            var completed = inFigures(figures, right);
            if (completed.isPresent()) {
                return completed.stream();
            }
        }
        var year = YEAR.matcher(right).results().map(found -> found.group()).toList();
        if (year.size() != 1) {
            return Stream.of(left);
        }
        String monthLater = left + " " + month(right).orElse("");
        String whole = monthLater + " " + year.getFirst();
        return BARE_DAY.matcher(figures).matches() && month(right).isPresent()
                ? Stream.of(whole, left)
                : Stream.of(left, left + " " + year.getFirst(), monthLater, whole);
    }

    /** 7.-9.5.2020, 1.9.-31.12.2020, 5-12/2020. */
    private static Optional<String> inFigures(String left, String right) {
        boolean dayAndMonth = left.contains(".") || left.contains("/");
        Matcher day = DAY_MONTH_YEAR.matcher(right);
        if (day.matches()) {
            String mark = day.group(1);
            String year = mark + day.group(3);
            return Optional.of(dayAndMonth ? left + year : left + mark + day.group(2) + year);
        }
        Matcher month = MONTH_YEAR.matcher(right);
        return month.matches() && !dayAndMonth ? Optional.of(left + "/" + month.group(2)) : Optional.empty();
    }

    /** A text that names one end only; the other is not known. */
    private List<Period> oneEnd(String plain) {
        var since = rest(plain, sinceFirst, sinceLast).stream().flatMap(rest -> dates.read(rest).stream());
        var until = rest(plain, untilFirst, untilLast).stream().flatMap(rest -> dates.read(rest).stream());
        return Stream.concat(
                        since.map(from -> new Period(from, FuzzyDate.UNKNOWN)),
                        until.map(to -> new Period(FuzzyDate.UNKNOWN, to)))
                .toList();
    }

    private static Optional<String> rest(String plain, Pattern first, Pattern last) {
        Matcher start = first.matcher(plain);
        if (start.lookingAt()) {
            return Optional.of(plain.substring(start.end()));
        }
        Matcher end = last.matcher(plain);
        return end.find() ? Optional.of(plain.substring(0, end.start()).strip()) : Optional.empty();
    }

    private static Optional<Period> period(FuzzyDate from, FuzzyDate to) {
        try {
            return Optional.of(new Period(from, to));
        } catch (IllegalArgumentException endBeforeStart) {
            return Optional.empty();
        }
    }
}
