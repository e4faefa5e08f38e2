package eu.di4c.calendar.web;

import eu.di4c.calendar.Act;
import eu.di4c.calendar.Change;
import eu.di4c.calendar.NetworkCalendar;
import eu.di4c.calendar.ScheduleAnswer;
import eu.di4c.calendar.ScheduleAnswer.Scheduled;
import eu.di4c.kernel.Period;
import eu.di4c.site.Cell;
import eu.di4c.site.Listed;
import eu.di4c.site.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was done to a calendar, and its schedule, to be taken out. */
final class CalendarLists {

    private CalendarLists() {}

    /** An act and one thing that it changed, if it changed any. */
    private record Line(Act act, Optional<Change> change) {}

    /** Every change of every act in a row of its own, the latest act first. */
    static Listed<?> history(List<Act> acts, Shown shown, Words words) {
        var lines = acts.reversed().stream().flatMap(CalendarLists::lines).toList();
        return changes(decisions(Listed.of("history", lines), shown, words), shown, words);
    }

    private static Listed<Line> decisions(Listed<Line> list, Shown shown, Words words) {
        return recorded(
                list.with(
                                "act",
                                words.of("site.field.code"),
                                line -> Cell.text(line.act().code()))
                        .with(
                                "kind",
                                words.of("calendar.column.kind"),
                                line -> new Cell.Coded(
                                        word(line.act().kind()),
                                        shown.kind(line.act()).text()))
                        .with(
                                "reason",
                                words.of("site.field.reason"),
                                line -> Cell.text(line.act().reason().map(words::plain)))
                        .with(
                                "decidedBy",
                                words.of("site.field.decidedBy"),
                                line -> Cell.text(line.act().decidedBy().map(words::plain)))
                        .with(
                                "decidedOn",
                                words.of("site.field.decidedOn"),
                                line -> Cell.date(line.act().decidedOn(), words)),
                words);
    }

    private static Listed<Line> recorded(Listed<Line> list, Words words) {
        return list.with(
                        "recorded",
                        words.of("site.list.at"),
                        line -> new Cell.Moment(line.act().recorded()))
                .with(
                        "by",
                        words.of("site.list.by"),
                        line -> Cell.text(line.act().by()));
    }

    private static Stream<Line> lines(Act act) {
        return act.changes().isEmpty()
                ? Stream.of(new Line(act, Optional.empty()))
                : act.changes().stream().map(change -> new Line(act, Optional.of(change)));
    }

    private static Listed<Line> changes(Listed<Line> list, Shown shown, Words words) {
        return list.with(
                        "changed",
                        words.of("calendar.table.column.code"),
                        line -> Cell.text(line.change().map(Change::code)))
                .with(
                        "title",
                        words.of("calendar.column.what"),
                        line -> Cell.text(
                                line.change().map(change -> shown.named(change).text())))
                .with(
                        "before",
                        words.of("calendar.column.old"),
                        line -> period(line.change().flatMap(Change::before), shown))
                .with(
                        "after",
                        words.of("calendar.column.new"),
                        line -> period(line.change().flatMap(Change::after), shown));
    }

    private static Cell period(Optional<Period> period, Shown shown) {
        return period.<Cell>map(known -> new Cell.Coded(known.edtf(), shown.when(known)))
                .orElseGet(Cell.Unknown::new);
    }

    static Listed<?> schedule(NetworkCalendar calendar, Shown shown, Words words) {
        List<Scheduled> items = calendar.schedule() instanceof ScheduleAnswer.Dates(var dates) ? dates : List.of();
        return Listed.of("schedule", items)
                .with(
                        "code",
                        words.of("calendar.table.column.code"),
                        item -> Cell.text(item.item().code()))
                .with(
                        "title",
                        words.of("calendar.column.what"),
                        item -> Cell.text(item.item().title(), words))
                .with(
                        "earliestStart",
                        words.of("calendar.schedule.earlyStart"),
                        item -> new Cell.Day(item.earlyStart()))
                .with(
                        "earliestEnd",
                        words.of("calendar.schedule.earlyFinish"),
                        item -> new Cell.Day(item.earlyFinish()))
                .with("latestStart", words.of("calendar.schedule.lateStart"), item -> new Cell.Day(item.lateStart()))
                .with("latestEnd", words.of("calendar.schedule.lateFinish"), item -> new Cell.Day(item.lateFinish()))
                .with("slackInWorkingDays", words.of("calendar.schedule.slack"), item -> Cell.figure(item.slack()))
                .with("waitsFor", words.of("calendar.schedule.waitsFor"), item -> waits(item, calendar, shown, words));
    }

    private static Cell waits(Scheduled item, NetworkCalendar calendar, Shown shown, Words words) {
        var links = calendar.dependencies().stream()
                .filter(link -> link.after().equals(item.item().code()))
                .toList();
        return links.isEmpty()
                ? new Cell.Unknown()
                : new Cell.Coded(
                        links.stream().map(link -> link.before()).collect(Collectors.joining(" ")),
                        links.stream()
                                .map(link -> LinkWords.waitsFor(link, shown, words))
                                .collect(Collectors.joining("; ")));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
