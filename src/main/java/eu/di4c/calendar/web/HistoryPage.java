package eu.di4c.calendar.web;

import eu.di4c.calendar.Act;
import eu.di4c.calendar.CalendarItem;
import eu.di4c.calendar.Change;
import eu.di4c.calendar.NetworkCalendar;
import eu.di4c.site.Link;
import eu.di4c.site.Phrase;
import eu.di4c.site.Place;
import eu.di4c.site.Words;
import eu.di4c.site.part.Table;
import eu.di4c.site.part.Tag;
import eu.di4c.site.part.Tone;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The acts that made the calendar, the latest first, and the calendar as it was on a day that the reader names.
 *
 * @param day the day asked for, as a field of a form takes it; empty when none is
 * @param then the calendar on that day
 * @param wrong what is wrong with the day that was typed
 */
public record HistoryPage(
        String acronym,
        Place place,
        List<Link> trail,
        List<ActLine> acts,
        String day,
        Optional<Table> then,
        Optional<String> wrong) {

    private static final int MOST_CHANGES = 100;

    /** One act. */
    public record ActLine(
            String id,
            Tag kind,
            Optional<Phrase> reason,
            String decided,
            String recorded,
            String counts,
            Table changes,
            Optional<String> more) {}

    /** The calendar on a day. */
    record Then(LocalDate day, NetworkCalendar calendar) {}

    static HistoryPage of(
            String acronym, List<Act> history, Optional<Then> then, String typed, Shown shown, Words words) {
        return new HistoryPage(
                acronym,
                shown.place(),
                shown.trail(Link.of(words.of("calendar.view.history"), shown.home() + "/history")),
                history.reversed().stream().map(act -> line(act, shown, words)).toList(),
                typed,
                then.map(calendar -> then(calendar, shown, words)),
                typed.isEmpty() || then.isPresent()
                        ? Optional.empty()
                        : Optional.of(words.of("calendar.history.wrongDay", typed)));
    }

    private static ActLine line(Act act, Shown shown, Words words) {
        int hidden = Math.max(0, act.changes().size() - MOST_CHANGES);
        LocalDate recorded = LocalDate.ofInstant(act.recorded(), ZoneOffset.UTC);
        return new ActLine(
                act.id().toString(),
                kind(act, words),
                act.reason().map(words::text),
                decided(act, words),
                words.of("calendar.act.recorded", recorded, act.by()),
                counts(act, words),
                changes(act, shown, words),
                hidden == 0 ? Optional.empty() : Optional.of(words.of("calendar.act.more", hidden)));
    }

    private static Tag kind(Act act, Words words) {
        return switch (act.kind()) {
            case BASELINE -> new Tag(words.of("calendar.act.baseline"), Tone.PLAIN);
            case SHIFT -> new Tag(words.of("calendar.act.shift"), Tone.BUSY);
            case REVERT -> new Tag(words.of("calendar.act.revert"), Tone.STOPPED);
            case EDIT -> new Tag(words.of("calendar.act.edit"), Tone.PLAIN);
        };
    }

    private static String decided(Act act, Words words) {
        String on = act.decidedOn().isKnown()
                ? words.of("calendar.act.decidedOn", words.date(act.decidedOn()))
                : words.of("calendar.act.decidedUnknown");
        return act.decidedBy()
                .map(body -> words.of("calendar.act.decidedBy", body, on))
                .orElseGet(() -> act.decidedOn().isKnown()
                        ? words.of("calendar.act.decidedWhen", on)
                        : words.of("calendar.act.decidedNot"));
    }

    private static String counts(Act act, Words words) {
        return switch (act.kind()) {
            case BASELINE -> words.of("calendar.act.counts.always");
            case SHIFT, REVERT, EDIT ->
                act.isDecidedToTheDay()
                        ? words.of("calendar.act.counts.decided", act.countsFrom())
                        : words.of("calendar.act.counts.recorded", act.countsFrom());
        };
    }

    private static Table changes(Act act, Shown shown, Words words) {
        return new Table(
                "act-" + act.id(),
                words.of("calendar.act.changes", act.changes().size()),
                List.of(
                        Table.Column.text(words.of("calendar.column.what")),
                        Table.Column.text(words.of("calendar.column.old")),
                        Table.Column.text(words.of("calendar.column.new"))),
                act.changes().stream()
                        .limit(MOST_CHANGES)
                        .map(change -> row(change, shown, words))
                        .toList());
    }

    private static Table.Row row(Change change, Shown shown, Words words) {
        return new Table.Row(
                shown.named(change),
                List.of(
                        Phrase.of(change.before().map(shown::when).orElse(words.of("calendar.act.broughtIn"))),
                        Phrase.of(shown.when(change.after()))));
    }

    private static Table then(Then then, Shown shown, Words words) {
        List<Table.Row> rows = new ArrayList<>();
        then.calendar()
                .phases()
                .forEach((number, period) ->
                        rows.add(new Table.Row(shown.phase(number), List.of(Phrase.of(shown.when(period))))));
        for (CalendarItem item : then.calendar().items()) {
            rows.add(new Table.Row(words.text(item.title()), List.of(Phrase.of(shown.when(item.period())))));
        }
        return new Table(
                "then",
                words.of("calendar.history.then", then.day()),
                List.of(
                        Table.Column.text(words.of("calendar.column.what")),
                        Table.Column.text(words.of("calendar.column.when"))),
                rows);
    }
}
