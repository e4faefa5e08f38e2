package eu.di4c.calendar.web;

import eu.di4c.calendar.CalendarItem;
import eu.di4c.calendar.CalendarRights;
import eu.di4c.calendar.Change;
import eu.di4c.calendar.Fact;
import eu.di4c.calendar.NetworkCalendar;
import eu.di4c.kernel.Period;
import eu.di4c.network.Network;
import eu.di4c.network.Phase;
import eu.di4c.site.Link;
import eu.di4c.site.Phrase;
import eu.di4c.site.Place;
import eu.di4c.site.Visit;
import eu.di4c.site.Words;
import eu.di4c.site.chart.Timeline;
import eu.di4c.site.chart.TimelineEntry;
import eu.di4c.site.part.Sentence;
import eu.di4c.site.part.Table;
import gg.jte.Content;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The calendar of a network: what is due first, its stages with their results, a timeline, and all items in a table.
 *
 * @param today where the network is today, in a sentence
 * @param changed what differs from the calendar as it was first known, when that is asked for
 * @param work what this reader may do with the calendar; empty when nothing
 * @param left how many items are not shown, in words
 */
public record CalendarPage(
        String acronym,
        Place place,
        List<Link> trail,
        Content today,
        Optional<Table> due,
        Optional<Table> stages,
        Optional<Timeline> timeline,
        Optional<Table> items,
        Optional<Table> changed,
        Optional<String> left,
        List<Link> work,
        List<Link> views,
        List<Link> files) {

    /** Whether nothing is in it yet. */
    public boolean isEmpty() {
        return stages.isEmpty() && items.isEmpty();
    }

    /** How far ahead "due" looks, in days. */
    public static final int AHEAD = 30;

    private static final int MOST_ON_TIMELINE = 60;
    private static final int MOST_IN_TABLE = 300;

    static CalendarPage of(
            Network network, NetworkCalendar calendar, Shown shown, Visit visit, Optional<List<Change>> since) {
        Words words = visit.words();
        LocalDate today = visit.today();
        var others = calendar.items().stream()
                .filter(item -> item.kind() != CalendarItem.Kind.STAGE)
                .toList();
        var stages = calendar.items().stream()
                .filter(item -> item.kind() == CalendarItem.Kind.STAGE)
                .toList();
        int hidden = Math.max(0, others.size() - MOST_IN_TABLE);
        return new CalendarPage(
                network.acronym(),
                shown.place(),
                shown.trail(),
                today(calendar, words, today),
                table("due", words.of("calendar.due.caption", AHEAD), due(calendar, today), shown, words),
                table("stages", words.of("calendar.stages.caption", network.acronym()), stages, shown, words),
                timeline(network, calendar, words, today, since),
                table(
                        "items",
                        words.of("calendar.items.caption", network.acronym()),
                        others.stream().limit(MOST_IN_TABLE).toList(),
                        shown,
                        words),
                since.map(changes -> changed(changes, shown, words)),
                hidden == 0 ? Optional.empty() : Optional.of(words.of("calendar.items.left", hidden)),
                work(network, shown, visit),
                views(calendar, shown, words, today, since.isPresent()),
                files(shown, words));
    }

    private static Content today(NetworkCalendar calendar, Words words, LocalDate today) {
        var now = calendar.items().stream()
                .filter(item -> item.kind() == CalendarItem.Kind.STAGE)
                .filter(item ->
                        item.period().from().isKnown() && item.period().to().isKnown())
                .filter(item -> item.period().touches(today))
                .map(item -> words.text(item.title()))
                .toList();
        if (!now.isEmpty()) {
            String places = words.list(now.stream().map(_ -> Sentence.HERE).toList());
            return new Sentence(words.of("calendar.today.in", today, places), now);
        }
        return Phrase.of(calendar.phases().values().stream()
                .flatMap(period -> period.to().latest().stream())
                .max(Comparator.naturalOrder())
                .filter(end -> end.isBefore(today))
                .map(end -> words.of("calendar.today.over", today, words.month(YearMonth.from(end))))
                .orElseGet(() -> words.of("calendar.today.none", today)));
    }

    /** What somebody waits for: all that is late, and all that ends within the next weeks. */
    private static List<CalendarItem> due(NetworkCalendar calendar, LocalDate today) {
        return calendar.items().stream()
                .filter(item -> !item.isDone())
                .filter(item -> item.due().isPresent())
                .filter(item -> !item.due().get().isAfter(today.plusDays(AHEAD)))
                .filter(item -> !item.due().get().isBefore(today) || item.isAwaited())
                .sorted(Comparator.comparing(item -> item.due().orElse(LocalDate.MAX)))
                .toList();
    }

    private static Optional<Table> table(
            String id, String caption, List<CalendarItem> items, Shown shown, Words words) {
        if (items.isEmpty()) {
            return Optional.empty();
        }
        var columns = List.of(
                Table.Column.text(words.of("calendar.column.what")),
                Table.Column.text(words.of("calendar.column.when")),
                Table.Column.text(words.of("calendar.column.kind")),
                Table.Column.text(words.of("calendar.column.owner")),
                Table.Column.text(words.of("calendar.column.state")),
                Table.Column.text(words.of("calendar.column.remarks")));
        return Optional.of(new Table(
                id,
                caption,
                columns,
                items.stream()
                        .map(item -> new Table.Row(
                                shown.link(item.code()),
                                List.of(
                                        Granted.when(item, shown),
                                        Phrase.of(shown.kind(item)),
                                        Phrase.of(shown.owners(item)),
                                        Granted.state(item, shown),
                                        shown.remarks(item))))
                        .toList()));
    }

    private static Table changed(List<Change> changes, Shown shown, Words words) {
        return new Table(
                "changed",
                words.of("calendar.changed.caption"),
                List.of(
                        Table.Column.text(words.of("calendar.column.what")),
                        Table.Column.text(words.of("calendar.column.first")),
                        Table.Column.text(words.of("calendar.column.today"))),
                changes.stream()
                        .map(change -> new Table.Row(
                                shown.named(change),
                                List.of(
                                        Phrase.of(
                                                change.before().map(shown::when).orElse("")),
                                        Phrase.of(
                                                change.after().map(shown::when).orElse("")))))
                        .toList());
    }

    private static Optional<Timeline> timeline(
            Network network, NetworkCalendar calendar, Words words, LocalDate today, Optional<List<Change>> since) {
        Map<String, Period> first = since.orElse(List.of()).stream()
                .filter(change -> change.before().isPresent())
                .collect(Collectors.toMap(
                        change -> change.subject() + change.code(),
                        change -> change.before().orElseThrow()));
        Set<String> critical = calendar.critical(today);
        List<TimelineEntry> entries = new ArrayList<>();
        for (Phase phase : network.phases()) {
            String name = words.plain(phase.name());
            planned(Change.Subject.PHASE + String.valueOf(phase.number()), name, first, words)
                    .ifPresent(entries::add);
            entries.add(TimelineEntry.stage(name, phase.period()));
        }
        calendar.items().stream().limit(MOST_ON_TIMELINE).forEach(item -> {
            String name = words.plain(item.title());
            planned(Change.Subject.ITEM + item.code(), name, first, words).ifPresent(entries::add);
            entries.add(entry(item, name, critical.contains(item.code())));
        });
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(Timeline.of(
                        words, "timeline", words.of("calendar.timeline", network.acronym()), entries, today));
    }

    private static Optional<TimelineEntry> planned(
            String subject, String name, Map<String, Period> first, Words words) {
        return Optional.ofNullable(first.get(subject))
                .map(period -> new TimelineEntry(
                        words.of("calendar.timeline.first", name),
                        period,
                        TimelineEntry.Kind.STAGE,
                        TimelineEntry.Look.FORMER,
                        false));
    }

    private static TimelineEntry entry(CalendarItem item, String name, boolean critical) {
        var kind = switch (item.kind()) {
            case STAGE -> TimelineEntry.Kind.STAGE;
            case MILESTONE, DELIVERABLE, MEETING, REPORTING_DEADLINE, LEGAL_TERM ->
                item.period().from().equals(item.period().to()) ? TimelineEntry.Kind.MOMENT : TimelineEntry.Kind.WORK;
        };
        var look = item.latest().map(Fact::kind).map(CalendarPage::look).orElse(TimelineEntry.Look.PLANNED);
        return new TimelineEntry(name, item.period(), kind, look, critical);
    }

    private static TimelineEntry.Look look(Fact.Kind fact) {
        return switch (fact) {
            case PLANNED, DELAY_GRANTED -> TimelineEntry.Look.PLANNED;
            case HELD, DELIVERED, ACCEPTED -> TimelineEntry.Look.DONE;
            case CANCELLED -> TimelineEntry.Look.CANCELLED;
        };
    }

    private static List<Link> work(Network network, Shown shown, Visit visit) {
        List<Link> work = new ArrayList<>();
        if (CalendarRights.mayAdd(visit.by(), network, shown.partners())) {
            work.add(Link.of(visit.words().of("calendar.form.add"), shown.home() + "/items/new"));
        }
        if (CalendarRights.mayAll(visit.by(), network)) {
            work.add(Link.of(visit.words().of("calendar.import"), shown.home() + "/import"));
        }
        if (CalendarRights.maySeeReports(visit.by(), network)) {
            work.add(Link.of(visit.words().of("calendar.reporting.link"), ReportingPage.home(network)));
        }
        return work;
    }

    private static List<Link> views(
            NetworkCalendar calendar, Shown shown, Words words, LocalDate today, boolean compared) {
        YearMonth month = calendar.items().stream()
                .flatMap(item -> item.due().stream())
                .filter(due -> !due.isBefore(today))
                .min(Comparator.naturalOrder())
                .or(() -> calendar.items().stream()
                        .flatMap(item -> item.due().stream())
                        .max(Comparator.naturalOrder()))
                .map(YearMonth::from)
                .orElse(YearMonth.from(today));
        return List.of(
                compared
                        ? Link.of(words.of("calendar.view.today"), shown.home())
                        : Link.of(words.of("calendar.view.compare"), shown.home() + "?compare=first"),
                Link.of(words.of("calendar.view.month"), shown.home() + "/month/" + month),
                Link.of(words.of("calendar.view.schedule"), shown.home() + "/schedule"),
                Link.of(words.of("calendar.view.history"), shown.home() + "/history"),
                Link.of(words.of("calendar.view.shift"), shown.home() + "/shift"));
    }

    private static List<Link> files(Shown shown, Words words) {
        return List.of(
                Link.of(words.of("calendar.file.ics"), words.feed(shown.home() + ".ics")),
                Link.of(words.of("calendar.file.xml"), shown.home() + ".xml"));
    }
}
