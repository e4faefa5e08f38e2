package eu.di4c.site;

import eu.di4c.kernel.Certainty;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Money;
import eu.di4c.kernel.Precision;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** One value of a list: words, a word of the field with its code, a figure, a day, a moment, or openly not known. */
public sealed interface Cell {

    record Text(String words) implements Cell {}

    /** What programs know by a code and people by words: a state, a role, a date that is not known to the day. */
    record Coded(String code, String words) implements Cell {}

    record Figure(BigDecimal number) implements Cell {}

    /** An amount; its currency stands in the head of the column or in another column. */
    record Amount(Money money) implements Cell {}

    record Day(LocalDate day) implements Cell {}

    record Moment(Instant at) implements Cell {}

    /** Not known; an empty cell, never a zero. */
    record Unknown() implements Cell {}

    static Cell text(String words) {
        return words.isBlank() ? new Unknown() : new Text(words);
    }

    static Cell text(Optional<String> words) {
        return text(words.orElse(""));
    }

    /** A text of users in the reader's language. */
    static Cell text(LocalText text, Words words) {
        return text(words.plain(text));
    }

    static Cell figure(long number) {
        return new Figure(BigDecimal.valueOf(number));
    }

    static Cell amount(Optional<Money> money) {
        return money.<Cell>map(Amount::new).orElseGet(Unknown::new);
    }

    static Cell day(Optional<LocalDate> day) {
        return day.<Cell>map(Day::new).orElseGet(Unknown::new);
    }

    static Cell moment(Optional<Instant> at) {
        return at.<Cell>map(Moment::new).orElseGet(Unknown::new);
    }

    /** A day where it is known to the day; else as exactly as it is known, for programs in EDTF. */
    static Cell date(FuzzyDate date, Words words) {
        if (!date.isKnown()) {
            return new Unknown();
        }
        return date.precision() == Precision.DAY && date.certainty() == Certainty.STATED
                ? day(date.earliest())
                : new Coded(date.edtf(), words.date(date));
    }
}
