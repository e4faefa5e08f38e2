package eu.di4c.calendar.web;

import eu.di4c.calendar.CalendarItem;
import eu.di4c.calendar.Dependency;
import eu.di4c.calendar.NetworkCalendar;
import eu.di4c.calendar.ScheduleAnswer;
import eu.di4c.calendar.ScheduleAnswer.Clash;
import eu.di4c.calendar.ScheduleAnswer.Scheduled;
import eu.di4c.site.Link;
import eu.di4c.site.Phrase;
import eu.di4c.site.Place;
import eu.di4c.site.Words;
import eu.di4c.site.chart.Gantt;
import eu.di4c.site.chart.GanttEntry;
import eu.di4c.site.chart.GanttLink;
import eu.di4c.site.part.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What follows from the lengths of items and from what waits for what: early and late dates, slack and the critical path,
 * drawn and as a table; or the items whose wishes clash.
 *
 * @param left how many items the picture leaves out, in words
 */
public record SchedulePage(
        String acronym,
        Place place,
        List<Link> trail,
        Optional<Gantt> gantt,
        Optional<String> left,
        Optional<Table> table,
        List<String> clashes) {

    private static final int MOST_DRAWN = 60;
    private static final int MOST_IN_TABLE = 300;

    /** An item and its dates, whether any delay of it from now on delays the whole, and whether it may still slip at all. */
    private record Dated(Scheduled dates, boolean critical, boolean open) {

        static List<Dated> all(ScheduleAnswer.Dates dates, LocalDate today) {
            Set<String> critical = dates.critical(today);
            return dates.items().stream()
                    .map(item -> new Dated(item, critical.contains(item.item().code()), isOpen(item, today)))
                    .toList();
        }

        CalendarItem item() {
            return dates.item();
        }

        /** Neither done, nor over with its days, nor late. */
        private static boolean isOpen(Scheduled dates, LocalDate today) {
            CalendarItem item = dates.item();
            Optional<LocalDate> last = item.isAwaited() ? item.due() : Optional.of(dates.last());
            return !item.isDone() && last.filter(day -> day.isBefore(today)).isEmpty();
        }
    }

    static SchedulePage of(String acronym, NetworkCalendar calendar, Shown shown, Words words, LocalDate today) {
        Link here = Link.of(words.of("calendar.view.schedule"), shown.home() + "/schedule");
        List<Dated> items;
        List<String> clashes;
        switch (calendar.schedule()) {
            case ScheduleAnswer.Dates dates -> {
                items = Dated.all(dates, today);
                clashes = List.of();
            }
            case ScheduleAnswer.Contradicts(var found) -> {
                items = List.of();
                clashes = found.stream().map(clash -> told(clash, shown, words)).toList();
            }
        }
        int hidden = Math.max(0, items.size() - MOST_DRAWN);
        return new SchedulePage(
                acronym,
                shown.place(),
                shown.trail(here),
                gantt(acronym, items, calendar.dependencies(), words, today),
                hidden == 0 ? Optional.empty() : Optional.of(words.of("calendar.schedule.left", hidden)),
                items.isEmpty() ? Optional.empty() : Optional.of(table(acronym, items, calendar, shown)),
                clashes);
    }

    private static Optional<Gantt> gantt(
            String acronym, List<Dated> items, List<Dependency> links, Words words, LocalDate today) {
        Map<String, Integer> rows = new HashMap<>();
        List<GanttEntry> entries = new ArrayList<>();
        for (Dated item : items.stream().limit(MOST_DRAWN).toList()) {
            rows.put(item.item().code(), entries.size());
            entries.add(new GanttEntry(
                    words.plain(item.item().title()),
                    item.dates().earlyStart(),
                    item.dates().earlyFinish(),
                    item.open() ? item.dates().lateFinish() : item.dates().earlyFinish(),
                    item.critical()));
        }
        List<GanttLink> drawn = links.stream()
                .filter(link -> rows.containsKey(link.before()) && rows.containsKey(link.after()))
                .map(link -> link(link, rows))
                .toList();
        return Gantt.of(
                words, new Gantt.Heading("gantt", words.of("calendar.schedule.gantt", acronym)), entries, drawn, today);
    }

    private static GanttLink link(Dependency link, Map<String, Integer> rows) {
        int before = rows.getOrDefault(link.before(), 0);
        int after = rows.getOrDefault(link.after(), 0);
        return switch (link.kind()) {
            case FINISH_START -> new GanttLink(before, true, after, false);
            case START_START -> new GanttLink(before, false, after, false);
            case FINISH_FINISH -> new GanttLink(before, true, after, true);
            case START_FINISH -> new GanttLink(before, false, after, true);
        };
    }

    private static Table table(String acronym, List<Dated> items, NetworkCalendar calendar, Shown shown) {
        Words words = shown.words();
        Map<String, List<Dependency>> waits =
                calendar.dependencies().stream().collect(Collectors.groupingBy(Dependency::after));
        return new Table(
                "schedule",
                words.of("calendar.schedule.caption", acronym),
                Stream.of(
                                "calendar.column.what",
                                "calendar.column.state",
                                "calendar.schedule.early",
                                "calendar.schedule.late",
                                "calendar.schedule.slack",
                                "calendar.schedule.waitsFor")
                        .limit(waits.isEmpty() ? 5 : 6)
                        .map(head -> Table.Column.text(words.of(head)))
                        .toList(),
                items.stream()
                        .limit(MOST_IN_TABLE)
                        .map(item -> row(item, waits, shown))
                        .toList());
    }

    private static Table.Row row(Dated item, Map<String, List<Dependency>> waits, Shown shown) {
        Words words = shown.words();
        Scheduled dates = item.dates();
        return new Table.Row(
                words.text(item.item().title()),
                Stream.of(
                                Granted.state(item.item(), shown),
                                Phrase.of(days(dates.earlyStart(), dates.earlyFinish(), words)),
                                Phrase.of(days(dates.lateStart(), dates.lateFinish(), words)),
                                Phrase.of(slack(item, words)),
                                Phrase.of(waits.getOrDefault(item.item().code(), List.of()).stream()
                                        .map(link -> LinkWords.waitsFor(link, shown, words))
                                        .collect(Collectors.joining(" · "))))
                        .limit(waits.isEmpty() ? 4 : 5)
                        .toList());
    }

    private static String days(LocalDate from, LocalDate to, Words words) {
        return from.equals(to) ? words.shortDate(from) : words.shortDate(from) + " – " + words.shortDate(to);
    }

    /** By how much it may slip; nothing is said of what no longer can. */
    private static String slack(Dated item, Words words) {
        if (item.critical()) {
            return words.of("calendar.schedule.critical");
        }
        return item.open()
                ? words.of("calendar.schedule.slackDays", item.dates().slack())
                : "";
    }

    private static String told(Clash clash, Shown shown, Words words) {
        return switch (clash) {
            case Clash.Circle(var codes) ->
                words.of(
                        "calendar.clash.circle",
                        words.list(codes.stream()
                                .map(code -> shown.named(code).text())
                                .toList()));
            case Clash.CannotHold(var code, var waitsFor, var held, var needed) ->
                words.of(
                        "calendar.clash.cannotHold",
                        shown.named(code).text(),
                        held,
                        shown.named(waitsFor).text(),
                        needed);
            case Clash.OutOfSight(var code) ->
                words.of("calendar.clash.outOfSight", shown.named(code).text());
        };
    }
}
