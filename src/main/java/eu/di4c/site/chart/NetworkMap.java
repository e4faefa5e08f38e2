package eu.di4c.site.chart;

import eu.di4c.site.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A map of cities by their coordinates, on a net of parallels and meridians; the lead city is tied to every other.
 *
 * @param id unique on the page, a word of the address
 * @param ties the lines from the lead city, as SVG paths
 */
public record NetworkMap(
        String id,
        String title,
        String description,
        String viewBox,
        List<Line> net,
        List<String> ties,
        List<Point> points) {

    /** A parallel or meridian with its degree. */
    public record Line(String path, Optional<Label> label) {}

    /** A few words somewhere on the map. */
    public record Label(String text, String x, String y, String anchor) {}

    /** A city: its point, and its name where there is room for it. */
    public record Point(String x, String y, boolean leads, Optional<Label> label) {}

    private record Tie(Spot lead, Spot other) {
        String path() {
            return Svg.path(List.of(lead, other));
        }
    }

    /** Draws the cities; there must be at least one. */
    public static NetworkMap of(Words words, String id, String title, List<MapCity> cities) {
        var sheet = new Sheet(cities);
        var ties = ties(sheet, cities);
        return new NetworkMap(
                id,
                title,
                description(words, cities),
                "0 0 " + Svg.number(Sheet.WIDTH) + " " + Svg.number(sheet.height()),
                net(words, new Graticule(sheet, cities)),
                ties.stream().map(Tie::path).toList(),
                points(sheet, cities, ties));
    }

    private static String description(Words words, List<MapCity> cities) {
        var byLatitude = Comparator.comparingDouble(MapCity::latitude);
        var northernmost = cities.stream().max(byLatitude).orElseThrow();
        var southernmost = cities.stream().min(byLatitude).orElseThrow();
        return words.of("site.map.description", cities.size(), northernmost.name(), southernmost.name());
    }

    private static List<Line> net(Words words, Graticule graticule) {
        var parallels = graticule.parallels().stream()
                .map(line -> line(line, words.of("site.map.latitude", Math.abs(line.degrees()), side(line)), -5));
        var meridians = graticule.meridians().stream()
                .map(line -> line(line, words.of("site.map.longitude", Math.abs(line.degrees()), side(line)), 0));
        return Stream.concat(parallels, meridians).toList();
    }

    private static String side(Graticule.Line line) {
        return line.degrees() == 0 ? "middle" : line.degrees() < 0 ? "before" : "after";
    }

    private static Line line(Graticule.Line line, String degrees, double lift) {
        var label = line.foot()
                .map(foot -> new Label(degrees, Svg.number(foot.x() + 3), Svg.number(foot.y() + lift), "start"));
        return new Line(Svg.path(line.spots()), label);
    }

    private static List<Tie> ties(Sheet sheet, List<MapCity> cities) {
        return cities.stream()
                .filter(MapCity::leads)
                .flatMap(lead -> cities.stream()
                        .filter(other -> !other.leads())
                        .map(other -> new Tie(spot(sheet, lead), spot(sheet, other))))
                .toList();
    }

    private static List<Point> points(Sheet sheet, List<MapCity> cities, List<Tie> ties) {
        var names = new Names(
                sheet.edge(), cities.stream().map(city -> spot(sheet, city)).toList());
        ties.forEach(tie -> names.keepClearOf(tie.lead, tie.other));
        return cities.stream()
                .sorted(Comparator.comparing(city -> !city.leads()))
                .map(city -> point(sheet, names, city))
                .toList();
    }

    private static Point point(Sheet sheet, Names names, MapCity city) {
        var spot = spot(sheet, city);
        var label = names.place(city.name(), spot)
                .map(name -> new Label(
                        name.text(),
                        Svg.number(name.spot().x()),
                        Svg.number(name.spot().y()),
                        name.anchor()));
        return new Point(Svg.number(spot.x()), Svg.number(spot.y()), city.leads(), label);
    }

    private static Spot spot(Sheet sheet, MapCity city) {
        return sheet.spot(city.latitude(), city.longitude());
    }
}
