package eu.di4c.site.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** The net of parallels and meridians under a map, as fine as the map is small. */
final class Graticule {

    private static final int PIECES = 24;

    private final Sheet sheet;
    private final double step;
    private final double south;
    private final double north;
    private final double west;
    private final double east;

    Graticule(Sheet sheet, List<MapCity> cities) {
        this.sheet = sheet;
        var latitudes = cities.stream().mapToDouble(MapCity::latitude).summaryStatistics();
        var longitudes = cities.stream().mapToDouble(MapCity::longitude).summaryStatistics();
        double span = Math.max(latitudes.getMax() - latitudes.getMin(), longitudes.getMax() - longitudes.getMin());
        this.step = span > 12 ? 10 : span > 5 ? 5 : 2;
        this.south = Math.max(-80, Math.floor(latitudes.getMin() / step) * step - 2 * step);
        this.north = Math.min(80, Math.ceil(latitudes.getMax() / step) * step + 2 * step);
        this.west = Math.floor(longitudes.getMin() / step) * step - 3 * step;
        this.east = Math.ceil(longitudes.getMax() / step) * step + 3 * step;
    }

    /** One line of the net: where it runs, and where its degree is written if it meets an edge. */
    record Line(double degrees, List<Spot> spots, Optional<Spot> foot) {}

    List<Line> parallels() {
        return lines(south, north, latitude -> spots(west, east, longitude -> sheet.spot(latitude, longitude)))
                .map(line -> new Line(line.degrees, line.spots, crossing(line.spots, spot -> spot.x() - 4)))
                .toList();
    }

    List<Line> meridians() {
        double bottom = sheet.height() - 6;
        return lines(west, east, longitude -> spots(south, north, latitude -> sheet.spot(latitude, longitude)))
                .map(line -> new Line(line.degrees, line.spots, crossing(line.spots, spot -> spot.y() - bottom)))
                .toList();
    }

    private Stream<Line> lines(double from, double to, DoubleFunction<List<Spot>> course) {
        return DoubleStream.iterate(from, degrees -> degrees <= to, degrees -> degrees + step)
                .mapToObj(degrees -> new Line(degrees, course.apply(degrees), Optional.empty()));
    }

    private static List<Spot> spots(double from, double to, DoubleFunction<Spot> at) {
        var spots = new ArrayList<Spot>();
        for (int piece = 0; piece <= PIECES; piece++) {
            spots.add(at.apply(from + (to - from) * piece / PIECES));
        }
        return spots;
    }

    /** Where a line passes from one side of an edge to the other, inside the sheet. */
    private Optional<Spot> crossing(List<Spot> spots, ToDoubleFunction<Spot> side) {
        for (int next = 1; next < spots.size(); next++) {
            double before = side.applyAsDouble(spots.get(next - 1));
            double after = side.applyAsDouble(spots.get(next));
            if (before * after <= 0 && before != after) {
                var spot = spots.get(next - 1).towards(spots.get(next), before / (before - after));
                return Optional.of(spot).filter(this::hasRoom);
            }
        }
        return Optional.empty();
    }

    private boolean hasRoom(Spot foot) {
        return sheet.edge().contains(new Box(foot.x(), foot.y() - 16, foot.x() + 44, foot.y()));
    }
}
