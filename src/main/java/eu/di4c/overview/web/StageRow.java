package eu.di4c.overview.web;

import eu.di4c.calendar.CalendarItem;
import eu.di4c.site.Phrase;
import eu.di4c.site.Words;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One stage of a network: when it runs and what it must bring.
 *
 * @param today whether today may lie in it
 */
public record StageRow(Phrase title, String period, Optional<Phrase> result, boolean today) {

    static StageRow of(CalendarItem stage, LocalDate today, Words words) {
        return new StageRow(
                words.text(stage.title()),
                words.period(stage.period()),
                stage.result().map(words::text),
                stage.period().touches(today));
    }
}
