package eu.di4c.calendar.web;

import eu.di4c.calendar.CalendarItem;
import eu.di4c.calendar.Decision;
import eu.di4c.calendar.Shift;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.reading.FieldReader;
import eu.di4c.kernel.reading.Reading;
import java.time.DateTimeException;
import java.time.Period;
import java.util.Optional;

/**
 * The shift that somebody typed to see what it would do.
 *
 * @param by the step, ISO 8601
 * @param from the code of a stage, or a date as EDTF
 * @param written from where on, as it was typed
 */
record TypedShift(String by, String from, String written) {

    /** What was typed, with a date in the words of the language put into EDTF. */
    static TypedShift of(String by, String from, Language language) {
        String written = from.strip();
        String point = CalendarItem.isCode(written)
                ? written
                : switch (FieldReader.in(language).date(written)) {
                    case Reading.Understood<FuzzyDate>(var date, var _) -> date.edtf();
                    case Reading.Ambiguous<FuzzyDate> _,
                            Reading.Unknown<FuzzyDate> _,
                            Reading.Recurring<FuzzyDate> _,
                            Reading.NotUnderstood<FuzzyDate> _ -> written;
                };
        return new TypedShift(by.strip(), point, written);
    }

    boolean isEmpty() {
        return by.isEmpty() && from.isEmpty();
    }

    /** The shift; a preview needs neither reason nor decision. Empty when what was typed is none. */
    Optional<Shift> shift() {
        LocalText preview = LocalText.of("en", "preview");
        return shift(preview, preview, FuzzyDate.UNKNOWN);
    }

    /** The shift as it was decided; empty when what was typed is none, or reason or decision are missing. */
    Optional<Shift> decided(Decision decision) {
        return decision.reason()
                .flatMap(reason -> decision.decidedBy().flatMap(body -> shift(reason, body, decision.on())));
    }

    /** Whether it says how far things move. */
    boolean hasStep() {
        return new TypedShift(by, "any", "any").shift().isPresent();
    }

    /** Whether it says from when on. */
    boolean hasPoint() {
        return point().isPresent();
    }

    private Optional<Shift> shift(LocalText reason, LocalText decidedBy, FuzzyDate decidedOn) {
        try {
            return point().map(point -> new Shift(Period.parse(by), point, reason, decidedBy, decidedOn));
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
