package eu.di4c.calendar.web;

import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.Period;
import eu.di4c.kernel.reading.FieldReader;
import eu.di4c.kernel.reading.Reading;
import eu.di4c.site.Words;
import java.util.stream.Stream;

/** Dates as they stand in a field of a form: in the reader's words where these are read back as exactly the same, else as EDTF. */
final class WrittenPeriod {

    private WrittenPeriod() {}

    static String of(Period period, Words words) {
        if (period.equals(Period.UNKNOWN)) {
            return "";
        }
        return Stream.of(words.period(period))
                .filter(text -> FieldReader.in(words.language()).period(text)
                                instanceof Reading.Understood<Period>(Period read, String written)
                        && read.equals(period)
                        && !written.isEmpty())
                .findFirst()
                .orElse(period.edtf());
    }

    static String of(FuzzyDate date, Words words) {
        if (!date.isKnown()) {
            return "";
        }
        return Stream.of(words.date(date))
                .filter(text -> FieldReader.in(words.language()).date(text)
                                instanceof Reading.Understood<FuzzyDate>(FuzzyDate read, String written)
                        && read.equals(date)
                        && !written.isEmpty())
                .findFirst()
                .orElse(date.edtf());
    }
}
