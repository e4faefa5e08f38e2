package eu.di4c.site.chart;

import static java.lang.Math.cos;
import static java.lang.Math.sin;
import static java.lang.Math.sqrt;
import static java.lang.Math.toRadians;

import java.util.List;

/**
 * From latitude and longitude to a flat sheet: Lambert's azimuthal equal-area projection around a centre, so that no part of
 * Europe looks larger than it is (J. P. Snyder, Map Projections, USGS 1395, section 24).
 */
final class Projection {

    private final double latitude;
    private final double longitude;

    private Projection(double latitude, double longitude) {
        this.latitude = toRadians(latitude);
        this.longitude = toRadians(longitude);
    }

    /** Around the middle of all cities. */
    static Projection around(List<MapCity> cities) {
        var latitudes = cities.stream().mapToDouble(MapCity::latitude).summaryStatistics();
        var longitudes = cities.stream().mapToDouble(MapCity::longitude).summaryStatistics();
        return new Projection(
                (latitudes.getMin() + latitudes.getMax()) / 2, (longitudes.getMin() + longitudes.getMax()) / 2);
    }

    /** Where a city lies on a sheet on which the earth has the radius 1, south being down. */
    Spot spot(double north, double east) {
        double phi = toRadians(north);
        double turn = toRadians(east) - longitude;
        double nearness = sin(latitude) * sin(phi) + cos(latitude) * cos(phi) * cos(turn);
        double stretch = sqrt(2 / Math.max(1 + nearness, 1e-9));
        return new Spot(
                stretch * cos(phi) * sin(turn),
                -stretch * (cos(latitude) * sin(phi) - sin(latitude) * cos(phi) * cos(turn)));
    }
}
