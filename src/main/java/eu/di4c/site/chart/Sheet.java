package eu.di4c.site.chart;

import java.util.List;

/** The sheet a map is drawn on: so wide, as high as the cities need, with room at the edges for names. */
final class Sheet {

    static final double WIDTH = 480;

    private static final double SIDE = 56;
    private static final double TOP = 44;
    private static final double SMALLEST_SPAN = 0.06;

    private final Projection projection;
    private final double scale;
    private final Spot middle;
    private final double height;

    Sheet(List<MapCity> cities) {
        this.projection = Projection.around(cities);
        var spots = cities.stream()
                .map(city -> projection.spot(city.latitude(), city.longitude()))
                .toList();
        var across = spots.stream().mapToDouble(Spot::x).summaryStatistics();
        var down = spots.stream().mapToDouble(Spot::y).summaryStatistics();
        double spanX = Math.max(across.getMax() - across.getMin(), SMALLEST_SPAN);
        double spanY = Math.max(down.getMax() - down.getMin(), SMALLEST_SPAN);
        double wanted = (WIDTH - 2 * SIDE) * spanY / spanX + 2 * TOP;
        this.height = Math.round(Math.clamp(wanted, WIDTH * 0.6, WIDTH * 1.3));
        this.scale = Math.min((WIDTH - 2 * SIDE) / spanX, (height - 2 * TOP) / spanY);
        this.middle = new Spot((across.getMin() + across.getMax()) / 2, (down.getMin() + down.getMax()) / 2);
    }

    double height() {
        return height;
    }

    Box edge() {
        return new Box(0, 0, WIDTH, height);
    }

    Spot spot(double latitude, double longitude) {
        var flat = projection.spot(latitude, longitude);
        return new Spot(WIDTH / 2 + (flat.x() - middle.x()) * scale, height / 2 + (flat.y() - middle.y()) * scale);
    }
}
