package eu.di4c.calendar;

import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.LocalText;
import java.util.Optional;

/**
 * Why a calendar is changed, and who decided it.
 *
 * @param on when it was decided; may be unknown
 */
public record Decision(Optional<LocalText> reason, Optional<LocalText> decidedBy, FuzzyDate on) {

    /** Nobody said why. */
    public static final Decision NOT_STATED = new Decision(Optional.empty(), Optional.empty(), FuzzyDate.UNKNOWN);
}
