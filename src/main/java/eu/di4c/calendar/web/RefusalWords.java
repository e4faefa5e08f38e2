package eu.di4c.calendar.web;

import eu.di4c.calendar.Change;
import eu.di4c.calendar.ShiftAnswer.Refusal;
import eu.di4c.site.Words;
import java.util.function.Function;

/** Says in a reader's language why a shift is not made, or an act not taken back. */
final class RefusalWords {

    private static final int MOST_NAMED = 10;

    private RefusalWords() {}

    static String told(Refusal refusal, Function<Change, String> named, Words words) {
        return switch (refusal) {
            case Refusal.NoSuchStage(var network, var stage) ->
                words.of("calendar.shift.wrong.stage", network.text(), stage);
            case Refusal.ChangedSincePreview _ -> words.of("calendar.refused.preview");
            case Refusal.NothingMoves _ -> words.of("calendar.refused.nothingMoves");
            case Refusal.NoSuchAct _, Refusal.NothingToTakeBack _ -> words.of("calendar.refused.nothingBack");
            case Refusal.ChangedSince(var changes) ->
                words.of(
                        "calendar.refused.changedSince",
                        words.list(changes.stream()
                                .limit(MOST_NAMED)
                                .map(named)
                                .distinct()
                                .toList()));
        };
    }
}
