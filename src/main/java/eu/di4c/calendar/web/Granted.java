package eu.di4c.calendar.web;

import eu.di4c.calendar.CalendarItem;
import eu.di4c.calendar.Fact;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.Period;
import eu.di4c.site.Phrase;
import eu.di4c.site.part.Several;
import eu.di4c.site.part.Tag;
import eu.di4c.site.part.Tone;
import gg.jte.Content;
import java.util.List;
import java.util.Optional;

/** The date that holds now: a granted delay moves an item without changing what was planned. */
final class Granted {

    private Granted() {}

    private static Optional<FuzzyDate> until(CalendarItem item) {
        return item.latest().flatMap(Fact::until);
    }

    /** The days on which an item is by what holds now. */
    static Period valid(CalendarItem item) {
        return until(item).map(day -> until(day, item.period())).orElse(item.period());
    }

    /** What lasts begins when it was planned and ends on that day; what is one day, or would end before it begins, is that day. */
    private static Period until(FuzzyDate day, Period planned) {
        boolean lasts = planned.from().isKnown() && !planned.from().equals(planned.to());
        return new Period(
                lasts && planned.from().relation(day) == FuzzyDate.Relation.BEFORE ? planned.from() : day, day);
    }

    /** When an item is by what holds now; what was planned stands below. */
    static Content when(CalendarItem item, Shown shown) {
        return until(item)
                .<Content>map(_ -> new Several(List.of(
                        Phrase.of(shown.when(valid(item))),
                        Phrase.of(shown.words().of("calendar.feed.meets.planned", shown.when(item))))))
                .orElseGet(() -> Phrase.of(shown.when(item)));
    }

    /** The state of an item in a narrow column; the day until which a delay is granted stands below. */
    static Content state(CalendarItem item, Shown shown) {
        return until(item)
                .<Content>map(day -> new Several(List.of(
                        new Tag(shown.words().of("calendar.state.delay"), Tone.BUSY),
                        Phrase.of(shown.words().of("calendar.state.delay.until", day)))))
                .orElseGet(() -> shown.state(item));
    }
}
