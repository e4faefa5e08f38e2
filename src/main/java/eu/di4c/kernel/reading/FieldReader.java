package eu.di4c.kernel.reading;

import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.Money;
import eu.di4c.kernel.Period;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what people wrote in a cell of a table or a field of a form, by the language of the document. */
public final class FieldReader {

    /** What is longer than this is a text, not a date or an amount. */
    private static final int LONGEST = 200;

    private static final Map<Language, FieldReader> ALL = all();

    private final Vocabulary vocabulary;
    private final WrittenDates dates;
    private final WrittenPeriods periods;
    private final WrittenAmounts amounts;

    private FieldReader(Language language) {
        this.vocabulary = new Vocabulary(language);
        this.dates = new WrittenDates(vocabulary, language == Language.EN);
        this.periods = new WrittenPeriods(vocabulary, dates);
        this.amounts = new WrittenAmounts(vocabulary);
    }

    public static FieldReader in(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    /** One date, as exactly as it is written; a period is not understood as a date. */
    public Reading<FuzzyDate> date(String written) {
        return this.<FuzzyDate>withoutValue(written).orElseGet(() -> {
            String plain = Plain.text(written);
            var found = dates.read(plain);
            return periods.shortYears(plain).isEmpty() ? Reading.of(found, written) : Reading.unsure(found, written);
        });
    }

    /** A period, or the period that one date spans; of a text that names one end only, the other is not known. */
    public Reading<Period> period(String written) {
        return this.<Period>withoutValue(written).orElseGet(() -> {
            String plain = Plain.text(written);
            var single = dates.read(plain).stream().map(Period::of).toList();
            var found = single.isEmpty()
                    ? periods.read(plain)
                    : Stream.concat(single.stream(), periods.shortYears(plain).stream())
                            .toList();
            return Reading.of(found, written);
        });
    }

    /** An amount in the currency that it names, or in the expected one (three letters, ISO 4217) when it names none. */
    public Reading<Money> amount(String written, String expectedCurrency) {
        return this.<Money>withoutValue(written)
                .orElseGet(() -> amounts.read(Plain.text(written), written, expectedCurrency));
    }

    private <T> Optional<Reading<T>> withoutValue(String written) {
        if (written.length() > LONGEST) {
            return Optional.of(new Reading.NotUnderstood<>(written));
        }
        String plain = Plain.text(written);
        if (vocabulary.saysUnknown(plain)) {
            return Optional.of(new Reading.Unknown<>(written));
        }
        return vocabulary.saysAgainAndAgain(plain) ? Optional.of(new Reading.Recurring<>(written)) : Optional.empty();
    }

    private static Map<Language, FieldReader> all() {
        var all = new EnumMap<Language, FieldReader>(Language.class);
        Arrays.stream(Language.values()).forEach(language -> all.put(language, new FieldReader(language)));
        return all;
    }
}
