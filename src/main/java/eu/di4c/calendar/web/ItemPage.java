package eu.di4c.calendar.web;

import eu.di4c.calendar.Act;
import eu.di4c.calendar.CalendarItem;
import eu.di4c.calendar.CalendarItem.Hold;
import eu.di4c.calendar.CalendarRights;
import eu.di4c.calendar.Change;
import eu.di4c.calendar.Dependency;
import eu.di4c.calendar.Meeting;
import eu.di4c.calendar.feed.HourWords;
import eu.di4c.calendar.reporting.Reporting;
import eu.di4c.site.Link;
import eu.di4c.site.Phrase;
import eu.di4c.site.Place;
import eu.di4c.site.Words;
import eu.di4c.site.part.Fact;
import eu.di4c.site.part.Table;
import eu.di4c.site.part.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One item of a calendar: what it is, what became of it, what waits for what, and how its dates changed.
 *
 * @param zone where a reader chooses by whose clocks she is told times; there where there are some
 * @param waits for what it waits, and what waits for it
 * @param work what this reader may do with it; empty when nothing
 */
public record ItemPage(
        Phrase title,
        String kind,
        Tag state,
        Place place,
        List<Link> trail,
        List<Fact> summary,
        Optional<Link> zone,
        Optional<Table> facts,
        Optional<Table> waits,
        Optional<Table> history,
        List<Link> work) {

    static ItemPage of(OpenCalendar open, CalendarItem item, List<Act> acts) {
        Words words = open.visit().words();
        Shown shown = open.shown();
        return new ItemPage(
                words.text(item.title()),
                shown.kind(item),
                shown.state(item),
                shown.place(),
                shown.trail(Link.of(words.plain(item.title()), open.home(item))),
                summary(item, shown, words),
                zone(item, open.home(item), words),
                facts(item, words),
                waits(open, item, words),
                history(item, acts, shown, words),
                work(open, item, words));
    }

    private static List<Fact> summary(CalendarItem item, Shown shown, Words words) {
        List<Fact> told = new ArrayList<>();
        told.add(Fact.of(words.of("calendar.column.when"), shown.when(item.period())));
        told.addAll(hours(item, shown, words));
        told.add(Fact.of(words.of("calendar.column.owner"), shown.owners(item)));
        item.phase().ifPresent(phase -> told.add(new Fact(words.of("calendar.item.phase"), shown.phase(phase))));
        item.result().ifPresent(result -> told.add(new Fact(words.of("calendar.item.result"), words.text(result))));
        item.meeting().ifPresent(meeting -> told.addAll(meets(meeting, shown, words)));
        told.add(new Fact(words.of("calendar.item.hold"), hold(item.hold(), shown, words)));
        told.add(Fact.of(words.of("calendar.item.code"), item.code()));
        return told;
    }

    private static List<Fact> hours(CalendarItem item, Shown shown, Words words) {
        List<Fact> told = new ArrayList<>();
        shown.hours(item).ifPresent(hours -> told.add(Fact.of(words.of("calendar.item.hours"), hours)));
        item.hours()
                .ifPresent(hours -> HourWords.clocks(hours, item.period(), words)
                        .forEach(clocks -> told.add(Fact.of(words.of("calendar.item.clocks"), clocks))));
        return told;
    }

    /** Where a reader says by whose clocks she wants to be told when people meet. */
    private static Optional<Link> zone(CalendarItem item, String here, Words words) {
        return item.hours().map(_ -> Link.of(words.of("calendar.hours.choose"), "/time-zone?to=" + here));
    }

    private static List<Fact> meets(Meeting meeting, Shown shown, Words words) {
        return Stream.of(
                        Optional.of(meeting.planned())
                                .filter(how -> !how.equals(Meeting.Gathering.UNKNOWN))
                                .map(how -> Fact.of(words.of("calendar.item.planned"), shown.gathering(how))),
                        meeting.actual().map(how -> Fact.of(words.of("calendar.item.actual"), shown.gathering(how))),
                        meeting.because().map(why -> new Fact(words.of("calendar.item.otherwise"), words.text(why))))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Phrase hold(Hold hold, Shown shown, Words words) {
        return switch (hold) {
            case Hold.Free _ -> Phrase.of(words.of("calendar.item.hold.free"));
            case Hold.Fixed(var because) -> Phrase.of(words.of("calendar.fixed", because));
            case Hold.RelativeTo to ->
                Phrase.of(words.of(
                        to.end() == Hold.End.START ? "calendar.item.hold.start" : "calendar.item.hold.finish",
                        shown.named(to.code()).text(),
                        shown.length(to.later())));
        };
    }

    private static Optional<Table> facts(CalendarItem item, Words words) {
        return item.facts().isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        "facts",
                        words.of("calendar.item.facts.caption"),
                        List.of(
                                Table.Column.text(words.of("calendar.item.fact")),
                                Table.Column.text(words.of("calendar.item.fact.on")),
                                Table.Column.text(words.of("calendar.item.fact.remark")),
                                Table.Column.text(words.of("calendar.item.fact.by"))),
                        item.facts().reversed().stream()
                                .map(fact -> new Table.Row(
                                        Shown.fact(fact, words),
                                        List.of(
                                                Phrase.of(words.date(fact.on())),
                                                fact.remark().map(words::text).orElse(Phrase.of("")),
                                                Phrase.of(words.of(
                                                        "calendar.item.fact.said",
                                                        fact.by(),
                                                        Shown.day(fact.recorded()))))))
                                .toList()));
    }

    private static Optional<Table> waits(OpenCalendar open, CalendarItem item, Words words) {
        var shown = open.shown();
        List<Table.Row> rows = new ArrayList<>();
        for (Dependency link : open.calendar().dependencies()) {
            if (link.after().equals(item.code())) {
                rows.add(new Table.Row(
                        shown.link(link.before()),
                        List.of(Phrase.of(
                                words.of("calendar.item.waits.for", LinkWords.waitsFor(link, shown, words))))));
            } else if (link.before().equals(item.code())) {
                rows.add(new Table.Row(
                        shown.link(link.after()),
                        List.of(Phrase.of(
                                words.of("calendar.item.waits.of", LinkWords.waitsFor(link, shown, words))))));
            }
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        "waits",
                        words.of("calendar.item.waits.caption"),
                        List.of(
                                Table.Column.text(words.of("calendar.column.what")),
                                Table.Column.text(words.of("calendar.item.waits.how"))),
                        rows));
    }

    private static Optional<Table> history(CalendarItem item, List<Act> acts, Shown shown, Words words) {
        var rows = acts.reversed().stream()
                .flatMap(act -> act.changes().stream()
                        .filter(change -> change.subject() == Change.Subject.ITEM
                                && change.code().equals(item.code()))
                        .map(change -> row(act, change, shown, words)))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        "dates",
                        words.of("calendar.item.history.caption"),
                        List.of(
                                Table.Column.text(words.of("calendar.item.history.act")),
                                Table.Column.text(words.of("calendar.column.old")),
                                Table.Column.text(words.of("calendar.column.new")),
                                Table.Column.text(words.of("calendar.column.why"))),
                        rows));
    }

    private static Table.Row row(Act act, Change change, Shown shown, Words words) {
        return new Table.Row(
                Link.of(
                        words.of("calendar.item.history.on", shown.kind(act).text(), Shown.day(act.recorded())),
                        shown.home() + "/history#" + act.id()),
                List.of(
                        Phrase.of(change.before().map(shown::when).orElse(words.of("calendar.act.broughtIn"))),
                        Phrase.of(change.after().map(shown::when).orElse(words.of("calendar.act.takenOut"))),
                        act.reason().map(words::text).orElse(Phrase.of(""))));
    }

    private static List<Link> work(OpenCalendar open, CalendarItem item, Words words) {
        String home = open.home(item);
        var work = new ArrayList<Link>();
        if (CalendarRights.may(open.visit().by(), open.network(), item)) {
            work.add(Link.of(words.of("calendar.item.correct"), home + "/details"));
            work.add(Link.of(words.of("calendar.item.tell"), home + "/facts"));
            work.add(Link.of(words.of("calendar.item.link"), home + "/dependencies"));
            work.add(Link.of(words.of("calendar.item.remove"), home + "/removal"));
        }
        if (Reporting.isAsked(item.kind())
                && CalendarRights.maySeeReports(open.visit().by(), open.network())) {
            work.add(Link.of(
                    words.of("calendar.reporting.link"), ReportingPage.home(open.network()) + "?item=" + item.code()));
        }
        return work;
    }
}
