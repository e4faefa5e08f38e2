package eu.di4c.site.chart;

import eu.di4c.site.Words;
import eu.di4c.site.chart.TimeAxis.Stretch;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Stages and items along the months, each as exactly as it is known: an end known to the month only is drawn soft over that
 * month.
 *
 * @param id unique on the page, a word of the address
 * @param today where today is, in per cent; empty when it lies outside
 */
public record Timeline(
        String id,
        String title,
        String description,
        List<Tick> ticks,
        Optional<String> today,
        List<Row> rows,
        List<Legend> legend) {

    /**
     * A month along the axis.
     *
     * @param text its name; empty where it would touch the one before
     * @param before whether it is written before its line, as there is no room after it
     * @param spare whether a telephone does without its name
     */
    public record Tick(String at, String text, boolean before, boolean spare) {}

    /** How much of the axis the name of a month takes where the picture is as narrow as a tablet, in per cent. */
    private static final int ROOM = 13;

    /** One entry: its name, its bar or its point, or a word where no date is known. */
    public record Row(String name, String style, List<Bar> bars, Optional<String> point, Optional<String> remark) {}

    /** A part of a bar. */
    public record Bar(String from, String length, String style) {}

    public static Timeline of(Words words, String id, String title, List<TimelineEntry> entries, LocalDate today) {
        var axis = TimeAxis.over(entries);
        return new Timeline(
                id,
                title,
                words.of("site.timeline.description", entries.size()),
                axis.stream().flatMap(line -> ticks(line, words)).toList(),
                axis.filter(line -> line.covers(today)).map(line -> percent(line.at(today))),
                entries.stream().map(entry -> row(entry, axis, words)).toList(),
                legend(words, entries, axis, today));
    }

    static Stream<Tick> ticks(TimeAxis axis, Words words) {
        List<YearMonth> months = axis.ticks();
        return IntStream.range(0, months.size()).mapToObj(place -> {
            double at = axis.at(months.get(place).atDay(1));
            boolean before = at > 100 - ROOM;
            boolean crowded =
                    before && place > 0 && at - axis.at(months.get(place - 1).atDay(1)) < 2 * ROOM;
            String text = crowded ? "" : words.shortMonth(months.get(place));
            return new Tick(percent(at), text, before, place % 2 == 1 || at > 80);
        });
    }

    private static Row row(TimelineEntry entry, Optional<TimeAxis> axis, Words words) {
        var stretches = axis.map(line -> line.stretches(entry.when())).orElse(List.of());
        var bars = stretches.stream().map(Timeline::bar).toList();
        var remark = bars.isEmpty() ? Optional.of(words.of("site.timeline.unknown")) : Optional.<String>empty();
        return new Row(entry.name(), style(entry), bars, point(entry, stretches), remark);
    }

    private static Bar bar(Stretch stretch) {
        return new Bar(percent(stretch.from()), percent(stretch.to() - stretch.from()), "bar-" + lower(stretch.hold()));
    }

    /** The middle of its span, where a moment has its sign. */
    private static Optional<String> point(TimelineEntry entry, List<Stretch> stretches) {
        return entry.kind() != TimelineEntry.Kind.MOMENT || stretches.isEmpty()
                ? Optional.empty()
                : Optional.of(percent(
                        (stretches.getFirst().from() + stretches.getLast().to()) / 2));
    }

    private static String style(TimelineEntry entry) {
        return "line-" + lower(entry.kind()) + " line-" + lower(entry.look())
                + (entry.critical() ? " line-critical" : "");
    }

    private static List<Legend> legend(
            Words words, List<TimelineEntry> entries, Optional<TimeAxis> axis, LocalDate today) {
        boolean soft = axis.stream()
                .flatMap(line -> entries.stream().flatMap(entry -> line.stretches(entry.when()).stream()))
                .anyMatch(stretch -> stretch.hold() == Stretch.Hold.SOFT);
        boolean critical = entries.stream().anyMatch(TimelineEntry::critical);
        boolean done = entries.stream().anyMatch(entry -> entry.look() == TimelineEntry.Look.DONE);
        boolean now = axis.filter(line -> line.covers(today)).isPresent();
        return Stream.of(
                        Legend.when(soft, "soft", words.of("site.timeline.soft")),
                        Legend.when(critical, "critical", words.of("site.timeline.critical")),
                        Legend.when(done, "done", words.of("site.timeline.done")),
                        Legend.when(now, "today", words.of("site.timeline.today", today)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String percent(double value) {
        return Svg.hundredth(value) + "%";
    }
}
