package eu.di4c.site.form;

import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.Money;
import eu.di4c.kernel.Period;
import eu.di4c.kernel.reading.FieldReader;
import eu.di4c.kernel.reading.Reading;
import eu.di4c.site.Words;
import java.util.Optional;

/** How a value stands in a field that is opened to be changed: in words when they mean exactly it, else in its notation. */
public final class Filled {

    private Filled() {}

    public static String date(FuzzyDate date, Words words) {
        return date.isKnown()
                ? inWords(words.date(date), FieldReader.in(words.language()).date(words.date(date)), date, date.edtf())
                : "";
    }

    public static String period(Period period, Words words) {
        return period.equals(Period.UNKNOWN)
                ? ""
                : inWords(
                        words.period(period),
                        FieldReader.in(words.language()).period(words.period(period)),
                        period,
                        period.edtf());
    }

    public static String money(Optional<Money> money, Words words) {
        return money.map(amount -> inWords(
                        words.figure(amount),
                        FieldReader.in(words.language()).amount(words.figure(amount), amount.currency()),
                        amount,
                        amount.figure().toPlainString()))
                .orElse("");
    }

    private static <T> String inWords(String told, Reading<T> read, T value, String otherwise) {
        return read instanceof Reading.Understood<T> understood
                        && understood.value().equals(value)
                ? told
                : otherwise;
    }
}
