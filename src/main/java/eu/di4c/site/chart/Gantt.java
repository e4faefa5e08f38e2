package eu.di4c.site.chart;

import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.Period;
import eu.di4c.site.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tasks along the months, each on a row of the same height, with what waits for what and how much each may slip. All places
 * are per cent of the picture, so that it fits a telephone.
 *
 * @param id unique on the page, a word of the address
 * @param today where today is; empty when it lies outside
 */
public record Gantt(
        String id,
        String title,
        String description,
        List<Timeline.Tick> ticks,
        Optional<String> today,
        List<Row> rows,
        List<Arrow> arrows,
        List<Legend> legend) {

    /** The middle of a bar within its row: the name stands above it. */
    private static final double BAR = 0.75;

    /** One task: its bar, and how far it may slip. */
    public record Row(String name, String style, String from, String length, Optional<Slack> slack) {}

    /** The time by which a task may slip. */
    public record Slack(String from, String length) {}

    /** A wait: down from one bar, then along to the other. */
    public record Arrow(String style, String fromX, String fromY, String toX, String toY) {}

    /** The chart; empty when there is nothing to draw. */
    public static Optional<Gantt> of(
            Words words, Heading heading, List<GanttEntry> entries, List<GanttLink> links, LocalDate today) {
        return TimeAxis.over(entries.stream().map(Gantt::timed).toList())
                .map(axis -> new Gantt(
                        heading.id(),
                        heading.title(),
                        words.of("site.gantt.description", entries.size(), links.size()),
                        Timeline.ticks(axis, words).toList(),
                        Optional.of(today).filter(axis::covers).map(day -> percent(axis.at(day))),
                        entries.stream().map(entry -> row(entry, axis)).toList(),
                        links.stream().map(link -> arrow(link, entries, axis)).toList(),
                        legend(words, entries, axis, today)));
    }

    /** What the chart is called, and its name in addresses. */
    public record Heading(String id, String title) {}

    private static TimelineEntry timed(GanttEntry entry) {
        LocalDate last = entry.latest().isAfter(entry.end()) ? entry.latest() : entry.end();
        LocalDate first = entry.start().isAfter(last) ? last : entry.start();
        return TimelineEntry.stage(entry.name(), new Period(FuzzyDate.day(first), FuzzyDate.day(last)));
    }

    private static Row row(GanttEntry entry, TimeAxis axis) {
        double from = axis.at(entry.start());
        double to = Math.max(from, axis.at(entry.end().plusDays(1)));
        double last = axis.at(entry.latest().plusDays(1));
        return new Row(
                entry.name(),
                "gantt-row" + (entry.critical() ? " line-critical" : ""),
                percent(from),
                percent(to - from),
                last > to ? Optional.of(new Slack(percent(to), percent(last - to))) : Optional.empty());
    }

    private static Arrow arrow(GanttLink link, List<GanttEntry> entries, TimeAxis axis) {
        GanttEntry before = entries.get(link.before());
        GanttEntry after = entries.get(link.after());
        boolean critical = before.critical() && after.critical();
        return new Arrow(
                critical ? "gantt-link gantt-critical" : "gantt-link",
                percent(end(before, link.fromEnd(), axis)),
                percent(middle(link.before(), entries.size())),
                percent(end(after, link.toEnd(), axis)),
                percent(middle(link.after(), entries.size())));
    }

    private static double end(GanttEntry entry, boolean atEnd, TimeAxis axis) {
        return axis.at(atEnd ? entry.end().plusDays(1) : entry.start());
    }

    private static double middle(int row, int rows) {
        return 100 * (row + BAR) / rows;
    }

    private static List<Legend> legend(Words words, List<GanttEntry> entries, TimeAxis axis, LocalDate today) {
        return Stream.of(
                        Legend.when(
                                entries.stream().anyMatch(GanttEntry::critical),
                                "critical",
                                words.of("site.timeline.critical")),
                        Legend.when(
                                entries.stream()
                                        .anyMatch(entry -> entry.latest().isAfter(entry.end())),
                                "slack",
                                words.of("site.gantt.slack")),
                        Legend.when(axis.covers(today), "today", words.of("site.timeline.today", today)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static String percent(double value) {
        return Svg.hundredth(value) + "%";
    }
}
