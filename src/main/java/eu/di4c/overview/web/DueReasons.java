package eu.di4c.overview.web;

import eu.di4c.calendar.CalendarItem;
import eu.di4c.calendar.Stake.Reason;
import eu.di4c.site.Phrase;
import eu.di4c.site.Words;
import eu.di4c.site.part.Sentence;
import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Why what is due matters, one reason a line, and the money that hangs on it. */
final class DueReasons {

    private DueReasons() {}

    static Content of(List<Reason> reasons, Optional<String> money, Words words) {
        return new Lines(Stream.concat(
                        reasons.stream().map(reason -> told(reason, words)),
                        money.stream().map(sum -> Phrase.of(ended(words.of("overview.due.money", sum)))))
                .toList());
    }

    /** With a full stop, as several reasons stand one after another. */
    private static String ended(String reason) {
        return reason.endsWith(".") ? reason : reason + ".";
    }

    /** What holds a date is told in the words of whoever wrote it, maybe in another language. */
    private static Content told(Reason reason, Words words) {
        return reason instanceof Reason.Held(var because)
                ? Sentence.of(words.of("calendar.fixed", Sentence.HERE), words.text(because))
                : Phrase.of(ended(reason(reason, words)));
    }

    private static String reason(Reason reason, Words words) {
        return switch (reason) {
            case Reason.Law(var source) ->
                source.map(named -> words.of("overview.due.law", named))
                        .orElse(words.of("calendar.feed.kind.legalTerm"));
            case Reason.Held(var because) -> words.of("calendar.fixed", because);
            case Reason.Gate _ -> words.of("overview.due.gate");
            case Reason.Brings(var stage, var result) -> words.of("overview.due.brings", stage, result);
            case Reason.Within(var stage, var result) -> words.of("overview.due.within", stage, result);
            case Reason.OfKind(var kind) -> kind(kind, words);
        };
    }

    static String kind(CalendarItem.Kind kind, Words words) {
        return words.of(
                switch (kind) {
                    case STAGE -> "calendar.feed.kind.stage";
                    case MILESTONE -> "calendar.feed.kind.milestone";
                    case DELIVERABLE -> "calendar.feed.kind.deliverable";
                    case MEETING -> "calendar.feed.kind.meeting";
                    case REPORTING_DEADLINE -> "calendar.feed.kind.reportingDeadline";
                    case LEGAL_TERM -> "calendar.feed.kind.legalTerm";
                });
    }
}
