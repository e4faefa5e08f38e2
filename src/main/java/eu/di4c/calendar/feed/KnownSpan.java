package eu.di4c.calendar.feed;

import eu.di4c.kernel.Certainty;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.Period;
import eu.di4c.kernel.Precision;
import eu.di4c.site.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The whole days that a period may mean, for programs that know days only, and the words that say how exactly it is
 * known.
 *
 * @param first the first day of the start; of the end, when only that is known
 * @param last the last day of the end; of the start, when only that is known
 */
record KnownSpan(LocalDate first, LocalDate last) {

    /** The days of a period; empty when neither end is known. */
    static Optional<KnownSpan> of(Period period) {
        Optional<LocalDate> first =
                period.from().earliest().or(() -> period.to().earliest());
        Optional<LocalDate> last = period.to().latest().or(() -> period.from().latest());
        return first.flatMap(one -> last.map(other -> span(one, other)));
    }

    /** An approximate end may be written as lying before the start (7 May to about April): the start's day stands. */
    private static KnownSpan span(LocalDate first, LocalDate last) {
        return last.isBefore(first) ? new KnownSpan(first, first) : new KnownSpan(first, last);
    }

    /** What the days alone would hide: a sentence each, none when both ends are known to the day. */
    static List<String> doubts(Period period, Words words) {
        var doubts = new ArrayList<String>();
        List<FuzzyDate> known =
                Stream.of(period.from(), period.to()).filter(FuzzyDate::isKnown).toList();
        known.stream()
                .map(FuzzyDate::precision)
                .max(Precision::compareTo)
                .ifPresent(coarsest -> exactness(coarsest, known).ifPresent(key -> doubts.add(words.of(key, period))));
        if (!known.isEmpty() && !period.from().isKnown() && !period.open().atStart()) {
            doubts.add(words.of("calendar.feed.start.unknown"));
        }
        if (!known.isEmpty() && !period.to().isKnown()) {
            doubts.add(words.of(period.open().atEnd() ? "calendar.feed.end.open" : "calendar.feed.end.unknown"));
        }
        return doubts;
    }

    private static Optional<String> exactness(Precision coarsest, List<FuzzyDate> known) {
        return switch (coarsest) {
            case DAY ->
                known.stream().allMatch(date -> date.certainty() == Certainty.STATED)
                        ? Optional.empty()
                        : Optional.of("calendar.feed.known.roughly");
            case MONTH -> Optional.of("calendar.feed.known.month");
            case SEASON -> Optional.of("calendar.feed.known.season");
            case QUARTER -> Optional.of("calendar.feed.known.quarter");
            case HALF_YEAR -> Optional.of("calendar.feed.known.halfYear");
            case YEAR -> Optional.of("calendar.feed.known.year");
            case UNKNOWN -> Optional.empty();
        };
    }
}
