package eu.di4c.calendar.web;

import eu.di4c.calendar.Decision;
import eu.di4c.kernel.LocalText;
import eu.di4c.site.form.FormReader;
import java.util.Optional;

/** Reads out of a form why something is done, who decided it and when. */
final class DecisionForm {

    private DecisionForm() {}

    /** What was stated; none of it must be. */
    static Decision read(FormReader reader) {
        return new Decision(reader.localText("reason"), reader.localText("decidedBy"), reader.date("decidedOn"));
    }

    /** What was stated of a decision that must have its reason. */
    static Decision withReason(FormReader reader) {
        Decision decision = read(reader);
        must(reader, "reason", decision.reason());
        return decision;
    }

    /** What was stated of a decision that must have its reason and whoever took it. */
    static Decision whole(FormReader reader) {
        Decision decision = withReason(reader);
        must(reader, "decidedBy", decision.decidedBy());
        return decision;
    }

    private static void must(FormReader reader, String field, Optional<LocalText> told) {
        boolean faulty =
                reader.faults().stream().anyMatch(fault -> fault.field().startsWith(field));
        if (told.isEmpty() && !faulty) {
            reader.wrong(field, "site.form.missing");
        }
    }
}
