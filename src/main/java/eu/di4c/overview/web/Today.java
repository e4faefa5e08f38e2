package eu.di4c.overview.web;

import eu.di4c.calendar.CalendarItem;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.FuzzyDate.Relation;
import eu.di4c.network.Network;
import eu.di4c.site.Words;
import eu.di4c.site.part.Table;
import java.time.LocalDate;
import java.util.List;

/**
 * Where a network stands today, and what is due.
 *
 * @param sentence in which stage it is, or that it has not begun, or that it has ended
 */
public record Today(String sentence, Table due) {

    /** How far ahead "what is due" looks, in days. */
    static final int DAYS = 30;

    static Today of(Network network, List<CalendarItem> stages, Due due, Words words) {
        return new Today(sentence(network, stages, due.today(), words), DueRow.table(due, words));
    }

    private static String sentence(Network network, List<CalendarItem> stages, LocalDate today, Words words) {
        FuzzyDate day = FuzzyDate.day(today);
        var life = network.life();
        if (day.relation(life.from()) == Relation.BEFORE) {
            return words.of("overview.today.before", life.from());
        }
        if (day.relation(life.to()) == Relation.AFTER) {
            return words.of("overview.today.ended", life.to());
        }
        var now = stages.stream()
                .filter(stage -> stage.period().touches(today))
                .map(stage -> words.plain(stage.title()))
                .toList();
        return now.isEmpty() ? words.of("overview.today.none") : words.of("overview.today.stage", words.list(now));
    }
}
