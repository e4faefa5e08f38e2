package eu.di4c.notice.compose;

import eu.di4c.kernel.Period;
import java.time.LocalDate;
import java.util.Locale;

/** Whether something is over, under way or still to come, on the day from which a notice speaks. */
enum Tense {
    PAST,
    NOW,
    FUTURE;

    /** What is known only roughly, or not at all, counts as under way. */
    static Tense of(Period period, LocalDate on) {
        if (period.to().latest().filter(end -> end.isBefore(on)).isPresent()) {
            return PAST;
        }
        return period.from().earliest().filter(start -> start.isAfter(on)).isPresent() ? FUTURE : NOW;
    }

    /** How a message asks for it. */
    String choice() {
        return name().toLowerCase(Locale.ROOT);
    }
}
