package eu.di4c.calendar.web;

import eu.di4c.calendar.Act;
import eu.di4c.calendar.Change;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Period;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An act that changed a calendar, as the API tells it.
 *
 * @param step ISO 8601 period by which a shift moves
 * @param reverts the act that this one takes back
 * @param countsFrom day of the decision where it is known to the day, else day of recording
 */
record ActFacts(
        String id,
        String code,
        Act.Kind act,
        Optional<LocalText> reason,
        Optional<LocalText> decidedBy,
        FuzzyDate decidedOn,
        Optional<String> step,
        Optional<String> reverts,
        String countsFrom,
        String by,
        Instant recorded,
        List<ChangeFacts> changes) {

    /** What it did to one item or phase; without a before it brought it in, without an after it took it out. */
    record ChangeFacts(Change.Subject subject, String code, Optional<Period> before, Optional<Period> after) {

        static ChangeFacts of(Change change) {
            return new ChangeFacts(change.subject(), change.code(), change.before(), change.after());
        }
    }

    static ActFacts of(Act act) {
        return new ActFacts(
                act.id().toString(),
                act.code(),
                act.kind(),
                act.reason(),
                act.decidedBy(),
                act.decidedOn(),
                act.step().map(Object::toString),
                act.reverts().map(Object::toString),
                act.countsFrom().toString(),
                act.by(),
                act.recorded(),
                act.changes().stream().map(ChangeFacts::of).toList());
    }
}
