package eu.di4c.calendar;

import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.LocalText;
import java.time.Period;

/**
 * A decision to move a calendar: "extend by P3M from this stage on, because …, decided by … on …".
 *
 * @param step by how much; years, months and days all forward or all backward
 * @param decidedOn when it was decided; may be unknown
 */
public record Shift(Period step, From from, LocalText reason, LocalText decidedBy, FuzzyDate decidedOn) {

    /** From where on things move. */
    public sealed interface From {

        /** From a stage on: it is extended, and what comes after its start moves. */
        record Stage(String code) implements From {}

        /** From a date on: what starts then or later moves, what is under way is extended. */
        record Date(FuzzyDate date) implements From {
            public Date {
                if (!date.isKnown()) {
                    throw new IllegalArgumentException("expected a date that is known");
                }
            }
        }
    }

    public Shift {
        boolean forward = step.getYears() >= 0 && step.getMonths() >= 0 && step.getDays() >= 0;
        boolean backward = step.getYears() <= 0 && step.getMonths() <= 0 && step.getDays() <= 0;
        if (step.isZero() || !(forward || backward)) {
            throw new IllegalArgumentException("expected a step in one direction, for example P3M, found " + step);
        }
        if (Math.abs(step.toTotalMonths()) > 600 || Math.abs(step.getDays()) > 18_000) {
            throw new IllegalArgumentException("expected a step of at most 50 years, found " + step);
        }
    }
}
