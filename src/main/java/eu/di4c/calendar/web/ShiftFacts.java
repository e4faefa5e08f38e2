package eu.di4c.calendar.web;

import eu.di4c.calendar.ShiftAnswer;
import eu.di4c.calendar.ShiftPreview;
import eu.di4c.calendar.ShiftWords;
import eu.di4c.kernel.Period;
import eu.di4c.kernel.Slug;
import eu.di4c.site.Words;
import java.util.List;

/**
 * What a shift would do, as the API tells it.
 *
 * @param mark stands for exactly this preview when it is applied
 * @param conflicts what would not fit, in the language of the asker
 */
record ShiftFacts(
        Slug network,
        String mark,
        List<MoveFacts> moved,
        List<KeptFacts> kept,
        List<PhaseFacts> phases,
        List<String> conflicts) {

    /** An item, and the period it would get. */
    record MoveFacts(String code, Period before, Period after) {}

    /** An item that stays, and why, in the language of the asker. */
    record KeptFacts(String code, Period period, String because) {}

    /** A phase that would end otherwise. */
    record PhaseFacts(int phase, Period before, Period after) {}

    static ShiftFacts of(ShiftPreview preview, Words words) {
        var told = new ShiftWords(preview, words);
        return new ShiftFacts(
                preview.network(),
                new ShiftAnswer.Previewed(List.of(preview)).mark(),
                preview.moved().stream()
                        .map(move ->
                                new MoveFacts(move.item().code(), move.item().period(), move.to()))
                        .toList(),
                preview.kept().stream()
                        .map(kept ->
                                new KeptFacts(kept.item().code(), kept.item().period(), told.told(kept.because())))
                        .toList(),
                preview.phases().stream()
                        .map(phase -> new PhaseFacts(phase.number(), phase.from(), phase.to()))
                        .toList(),
                preview.conflicts().stream().map(told::told).toList());
    }
}
