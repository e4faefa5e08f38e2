package eu.di4c.site.part;

import eu.di4c.site.Link;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * Something that a reader should do next, said in one sentence that leads to the spot where she does it.
 *
 * @param due by when; what has no day comes after what has one
 */
public record NextStep(Matter matter, Optional<LocalDate> due, Link link) {

    /** The most pressing first. */
    public static final Comparator<NextStep> BY_PRESSURE = Comparator.comparing(NextStep::matter)
            .thenComparing(step -> step.due().orElse(LocalDate.MAX));

    /** What it is about, the most pressing first. */
    public enum Matter {
        /** The installation does not do what it should. */
        TROUBLE,
        /** A report that she owes herself. */
        OWN_REPORT,
        /** Something of hers, or of a network that she sees to, is late. */
        LATE,
        /** Reports that others owe. */
        MISSING_REPORTS,
        /** Something begun that waits to be published. */
        DRAFT,
        /** A decision that somebody waits for. */
        DECISION,
        /** What comes next. */
        AHEAD,
        /** Worth a look when nothing presses. */
        LOOK
    }

    public static NextStep of(Matter matter, String sentence, String href) {
        return new NextStep(matter, Optional.empty(), Link.of(sentence, href));
    }

    public static NextStep of(Matter matter, Optional<LocalDate> due, String sentence, String href) {
        return new NextStep(matter, due, Link.of(sentence, href));
    }
}
