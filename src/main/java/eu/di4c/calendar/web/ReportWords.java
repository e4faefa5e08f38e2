package eu.di4c.calendar.web;

import eu.di4c.calendar.reporting.Reporting;
import eu.di4c.network.Partner;
import eu.di4c.site.Words;
import eu.di4c.site.part.Tag;
import eu.di4c.site.part.Tone;
import java.time.LocalDate;
import java.util.OptionalLong;

/** Who has reported, in a reader's words. */
final class ReportWords {

    private ReportWords() {}

    /** How many partners have reported: 5 of 8. */
    static String sum(Reporting one, Words words) {
        return words.of("calendar.reporting.sum", one.reported(), one.lines().size());
    }

    /** By when it is due. */
    static String due(Reporting one, Words words) {
        return one.item()
                .due()
                .map(day -> words.of("calendar.reporting.due", day))
                .orElseGet(() -> words.of("calendar.state.undated"));
    }

    /** How far the whole is. */
    static Tag state(Reporting one, Words words) {
        if (one.item().isDone()) {
            return Shown.fact(one.item().latest().orElseThrow(), words);
        }
        if (one.missing().isEmpty() && !one.lines().isEmpty()) {
            return new Tag(words.of("calendar.reporting.state.all"), Tone.GOOD);
        }
        return one.daysLate() > 0
                ? new Tag(words.of("calendar.reporting.state.late", one.daysLate()), Tone.LATE)
                : new Tag(words.of("calendar.state.ahead"), Tone.PLAIN);
    }

    /** How far one partner is. */
    static Tag state(Reporting one, Reporting.Line line, Words words) {
        if (!line.hasReported()) {
            return one.daysLate() > 0
                    ? new Tag(words.of("calendar.reporting.state.late", one.daysLate()), Tone.LATE)
                    : new Tag(words.of("calendar.reporting.state.waiting"), Tone.BUSY);
        }
        OptionalLong late = one.daysLate(line);
        return late.isPresent()
                ? new Tag(words.of("calendar.reporting.state.afterwards", late.getAsLong()), Tone.GOOD)
                : new Tag(words.of("calendar.reporting.state.reported"), Tone.GOOD);
    }

    static String city(Partner partner, Words words) {
        return words.plain(partner.city().names());
    }

    /** Who answers for the project at a partner on a day. */
    static String answers(Partner partner, LocalDate today, Words words) {
        var names = partner.responsible().stream()
                .filter(one -> one.period().touches(today))
                .map(one -> one.function()
                        .map(function -> words.of("calendar.reporting.answers", one.name(), function))
                        .orElse(one.name()))
                .toList();
        return names.isEmpty() ? words.of("calendar.reporting.nobody") : words.list(names);
    }
}
