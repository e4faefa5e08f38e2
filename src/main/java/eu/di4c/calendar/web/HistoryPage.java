package eu.di4c.calendar.web;

import eu.di4c.calendar.Act;
import eu.di4c.calendar.CalendarItem;
import eu.di4c.calendar.Change;
import eu.di4c.calendar.NetworkCalendar;
import eu.di4c.calendar.Written;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.Period;
import eu.di4c.site.Link;
import eu.di4c.site.Phrase;
import eu.di4c.site.Place;
import eu.di4c.site.Words;
import eu.di4c.site.part.Table;
import eu.di4c.site.part.Tag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The acts that made the calendar, the latest first, and the calendar as it was on a day that the reader names.
 *
 * @param day the day asked for, as a field of a form takes it; empty when none is
 * @param then the calendar on that day
 * @param stages in which stages that day lies, in a sentence
 * @param wrong what is wrong with the day that was typed
 */
public record HistoryPage(
        String acronym,
        Place place,
        List<Link> trail,
        List<ActLine> acts,
        String day,
        Optional<Table> then,
        Optional<String> stages,
        Optional<String> wrong) {

    private static final int MOST_CHANGES = 100;
    private static final char NO_BREAK = '\u00A0';

    /** One act. */
    public record ActLine(
            String id,
            Tag kind,
            Optional<Phrase> reason,
            String decided,
            String recorded,
            String counts,
            Table changes,
            Optional<String> more,
            Optional<Table> written,
            Optional<Link> undo) {}

    /**
     * What was done.
     *
     * @param acts the earliest first
     * @param written code of an act → what the table that it brought in said
     * @param open the acts that the reader may take back
     */
    record Past(List<Act> acts, Map<String, List<Written>> written, Set<UUID> open) {}

    /** The calendar as it was known on a day, and the stages in which that day lies by the calendar of today. */
    record Then(LocalDate day, NetworkCalendar calendar, List<CalendarItem> stages) {}

    static HistoryPage of(String acronym, Past past, Optional<Then> then, String typed, Shown shown, Words words) {
        return new HistoryPage(
                acronym,
                shown.place(),
                shown.trail(Link.of(words.of("calendar.view.history"), shown.home() + "/history")),
                past.acts().reversed().stream()
                        .map(act -> line(
                                act,
                                past.written().getOrDefault(act.code(), List.of()),
                                Optional.of(act.id())
                                        .filter(past.open()::contains)
                                        .map(id -> undo(id, shown, words)),
                                shown,
                                words))
                        .toList(),
                typed,
                then.map(calendar -> then(calendar, shown, words)),
                then.map(calendar -> stages(calendar, words)),
                typed.isEmpty() || then.isPresent()
                        ? Optional.empty()
                        : Optional.of(words.of("calendar.history.wrongDay", typed)));
    }

    private static String stages(Then then, Words words) {
        return then.stages().isEmpty()
                ? words.of("calendar.history.noStage", then.day())
                : words.of(
                        "calendar.history.stages",
                        then.day(),
                        words.list(then.stages().stream()
                                .map(stage -> words.plain(stage.title()))
                                .toList()));
    }

    private static Link undo(UUID act, Shown shown, Words words) {
        return Link.of(words.of("calendar.reversal"), shown.home() + "/acts/" + act + "/reversal");
    }

    static ActLine line(Act act, List<Written> written, Optional<Link> undo, Shown shown, Words words) {
        int hidden = Math.max(0, act.changes().size() - MOST_CHANGES);
        LocalDate recorded = Shown.day(act.recorded());
        return new ActLine(
                act.id().toString(),
                shown.kind(act),
                act.reason().map(words::text),
                decided(act, words),
                words.of("calendar.act.recorded", recorded, act.by()),
                counts(act, words),
                changes(act, shown, words),
                hidden == 0 ? Optional.empty() : Optional.of(words.of("calendar.act.more", hidden)),
                written(act, written, shown, words),
                undo);
    }

    private static Optional<Table> written(Act act, List<Written> written, Shown shown, Words words) {
        return written.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        "written-" + act.id(),
                        words.of("calendar.act.written"),
                        List.of(
                                Table.Column.text(words.of("calendar.column.what")),
                                Table.Column.text(words.of("calendar.act.written.cell")),
                                Table.Column.text(words.of("calendar.act.written.text")),
                                Table.Column.text(words.of("calendar.act.written.understood"))),
                        written.stream()
                                .limit(MOST_CHANGES)
                                .map(cell -> new Table.Row(
                                        shown.named(cell.code()),
                                        List.of(
                                                Phrase.of(cell.heading()),
                                                Phrase.of(cell.text()),
                                                Phrase.of(understood(cell.understood(), words)))))
                                .toList()));
    }

    private static String understood(String edtf, Words words) {
        return edtf.indexOf('/') < 0 ? words.date(FuzzyDate.parse(edtf)) : words.period(Period.parse(edtf));
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
                counted(act.changes(), words),
                List.of(
                        Table.Column.text(words.of("calendar.column.what")),
                        Table.Column.text(words.of("calendar.column.old")),
                        Table.Column.text(words.of("calendar.column.new"))),
                act.changes().stream()
                        .limit(MOST_CHANGES)
                        .map(change -> row(change, shown, words))
                        .toList());
    }

    /** How many dates changed, are known for the first time, and are no more. */
    private static String counted(List<Change> changes, Words words) {
        long fresh = changes.stream()
                .filter(change -> change.before().isEmpty())
                .filter(change -> isDated(change.after()))
                .count();
        long gone = changes.stream().filter(change -> change.after().isEmpty()).count();
        long moved = changes.stream()
                .filter(change -> change.before().isPresent() && change.after().isPresent())
                .count();
        return words.list(Stream.of(
                        moved == 0 && fresh + gone > 0
                                ? Optional.<String>empty()
                                : Optional.of(words.of("calendar.act.changes", moved)),
                        told("calendar.act.fresh", fresh, words),
                        told("calendar.act.gone", gone, words))
                .flatMap(Optional::stream)
                .toList());
    }

    private static boolean isDated(Optional<Period> period) {
        return period.filter(known -> !known.equals(Period.UNKNOWN)).isPresent();
    }

    private static Optional<String> told(String key, long count, Words words) {
        return count == 0 ? Optional.empty() : Optional.of(words.of(key, count));
    }

    private static Table.Row row(Change change, Shown shown, Words words) {
        return new Table.Row(
                shown.named(change),
                List.of(
                        Phrase.of(change.before()
                                .map(shown::when)
                                .orElse(words.of("calendar.act.broughtIn").replace(' ', NO_BREAK))),
                        Phrase.of(change.after().map(shown::when).orElse(words.of("calendar.act.takenOut")))));
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
