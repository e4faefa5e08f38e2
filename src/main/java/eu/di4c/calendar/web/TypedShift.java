package eu.di4c.calendar.web;

import eu.di4c.calendar.CalendarItem;
import eu.di4c.calendar.Shift;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.LocalText;
import java.time.DateTimeException;
import java.time.Period;
import java.util.Optional;

/**
 * The shift that somebody typed to see what it would do.
 *
 * @param by the step, ISO 8601
 * @param from the code of a stage, or a date as EDTF
 */
record TypedShift(String by, String from) {

    boolean isEmpty() {
        return by.isEmpty() && from.isEmpty();
    }

    /** The shift; a preview needs neither reason nor decision. Empty when what was typed is none. */
    Optional<Shift> shift() {
        LocalText preview = LocalText.of("en", "preview");
        try {
            return point().map(point -> new Shift(Period.parse(by), point, preview, preview, FuzzyDate.UNKNOWN));
        } catch (DateTimeException | IllegalArgumentException | ArithmeticException _) {
            return Optional.empty();
        }
    }

    private Optional<Shift.From> point() {
        return date().<Shift.From>map(Shift.From.Date::new)
                .or(() -> CalendarItem.isCode(from) ? Optional.of(new Shift.From.Stage(from)) : Optional.empty());
    }

    /** The date from which on things move, when a date was typed. */
    Optional<FuzzyDate> date() {
        try {
            return Optional.of(FuzzyDate.parse(from)).filter(FuzzyDate::isKnown);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
