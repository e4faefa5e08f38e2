package eu.di4c.calendar.table;

import eu.di4c.kernel.Certainty;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.Precision;
import eu.di4c.kernel.reading.FieldReader;
import eu.di4c.kernel.reading.Reading;
import eu.di4c.site.Cell;
import eu.di4c.site.Words;
import java.util.stream.Stream;

/** A date as it stands in a cell that goes out: in the form that is read back as exactly this date. */
final class WrittenDate {

    private WrittenDate() {}

    static Cell cell(FuzzyDate date, Words words) {
        if (!date.isKnown()) {
            return new Cell.Unknown();
        }
        if (date.precision() == Precision.DAY && date.certainty() == Certainty.STATED && isInSpreadsheets(date)) {
            return new Cell.Day(date.earliest().orElseThrow());
        }
        return new Cell.Coded(
                date.edtf(),
                Stream.of(words.date(date), date.edtf())
                        .filter(text -> readsBack(text, date, words))
                        .findFirst()
                        .orElse(date.edtf()));
    }

    /** Spreadsheets count days from 1900. */
    private static boolean isInSpreadsheets(FuzzyDate date) {
        return date.year().stream().allMatch(year -> year > 1900);
    }

    private static boolean readsBack(String text, FuzzyDate date, Words words) {
        return FieldReader.in(words.language()).date(text) instanceof Reading.Understood<FuzzyDate>(var read, var _)
                && read.equals(date);
    }
}
