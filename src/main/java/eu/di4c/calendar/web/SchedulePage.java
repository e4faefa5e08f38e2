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

    /** An item and its dates, and whether any delay of it from now on delays the whole. */
    private record Dated(Scheduled dates, boolean critical) {

        static List<Dated> all(ScheduleAnswer.Dates dates, LocalDate today) {
            Set<String> critical = dates.critical(today);
            return dates.items().stream()
                    .map(item -> new Dated(item, critical.contains(item.item().code())))
                    .toList();
        }

        CalendarItem item() {
            return dates.item();
        }

        /** Whether it is over with its days. */
        boolean isOver(LocalDate today) {
            return !item().isAwaited() && dates.last().isBefore(today);
        }

        /** Whether somebody still waits for it though its own day is over. */
        boolean isLate(LocalDate today) {
            return item().isAwaited()
                    && item().due().filter(due -> due.isBefore(today)).isPresent();
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
                items.isEmpty() ? Optional.empty() : Optional.of(table(acronym, items, calendar, shown, today)),
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
                    item.dates().lateFinish(),
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

    private static Table table(
            String acronym, List<Dated> items, NetworkCalendar calendar, Shown shown, LocalDate today) {
        Words words = shown.words();
        Map<String, List<Dependency>> waits =
                calendar.dependencies().stream().collect(Collectors.groupingBy(Dependency::after));
        return new Table(
                "schedule",
                words.of("calendar.schedule.caption", acronym),
                List.of(
                        Table.Column.text(words.of("calendar.column.what")),
                        Table.Column.text(words.of("calendar.schedule.earlyStart")),
                        Table.Column.text(words.of("calendar.schedule.earlyFinish")),
                        Table.Column.text(words.of("calendar.schedule.lateStart")),
                        Table.Column.text(words.of("calendar.schedule.lateFinish")),
                        Table.Column.text(words.of("calendar.schedule.slack")),
                        Table.Column.text(words.of("calendar.schedule.waitsFor"))),
                items.stream()
                        .limit(MOST_IN_TABLE)
                        .map(item -> row(item, waits.getOrDefault(item.item().code(), List.of()), shown, today))
                        .toList());
    }

    private static Table.Row row(Dated item, List<Dependency> waits, Shown shown, LocalDate today) {
        Words words = shown.words();
        Scheduled dates = item.dates();
        return new Table.Row(
                words.text(item.item().title()),
                List.of(
                        Phrase.of(words.shortDate(dates.earlyStart())),
                        Phrase.of(words.shortDate(dates.earlyFinish())),
                        Phrase.of(words.shortDate(dates.lateStart())),
                        Phrase.of(words.shortDate(dates.lateFinish())),
                        Phrase.of(slack(item, shown, today)),
                        Phrase.of(waits.stream()
                                .map(link -> LinkWords.waitsFor(link, shown, words))
                                .collect(Collectors.joining(" · ")))));
    }

    /** By how much it may slip; of what no longer can, what has become of it. */
    private static String slack(Dated item, Shown shown, LocalDate today) {
        Words words = shown.words();
        if (item.critical()) {
            return words.of("calendar.schedule.critical");
        }
        if (item.item().isDone()) {
            return shown.state(item.item()).text();
        }
        if (item.isOver(today)) {
            return words.of("calendar.state.over");
        }
        return item.isLate(today)
                ? words.of("calendar.state.late")
                : words.of("calendar.schedule.slackDays", item.dates().slack());
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
