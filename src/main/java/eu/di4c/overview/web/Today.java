package eu.di4c.overview.web;

import eu.di4c.calendar.CalendarItem;
import eu.di4c.calendar.Calendars;
import eu.di4c.calendar.Fact;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.FuzzyDate.Relation;
import eu.di4c.network.Network;
import eu.di4c.site.Phrase;
import eu.di4c.site.Words;
import eu.di4c.site.part.Tag;
import eu.di4c.site.part.Tone;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where a network stands today, and what is due.
 *
 * @param sentence in which stage it is, or that it has not begun, or that it has ended
 */
public record Today(String sentence, List<Due> due) {

    /** How far ahead "what is due" looks, in days. */
    static final int DAYS = 30;

    /** One thing that is due, by when, and whether it is late or may be. */
    public record Due(Phrase title, String date, Optional<Tag> state) {}

    static Today of(
            Network network, List<CalendarItem> stages, List<Calendars.Entry> due, LocalDate today, Words words) {
        return new Today(
                sentence(network, stages, today, words),
                due.stream()
                        .map(Calendars.Entry::item)
                        .sorted(Comparator.comparing(item -> item.due().orElse(LocalDate.MAX)))
                        .map(item -> new Due(
                                words.text(item.title()), words.period(item.period()), state(item, today, words)))
                        .toList());
    }

    private static Optional<Tag> state(CalendarItem item, LocalDate today, Words words) {
        var until = item.latest().flatMap(Fact::until);
        if (until.isPresent()) {
            return Optional.of(new Tag(words.of("calendar.state.delayed", until.get()), Tone.BUSY));
        }
        return item.due()
                .filter(day -> day.isBefore(today))
                .map(_ -> new Tag(words.of("calendar.state.late"), Tone.LATE));
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
