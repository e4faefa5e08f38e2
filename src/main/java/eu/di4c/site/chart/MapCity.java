package eu.di4c.site.chart;

/**
 * A city to be shown on a map.
 *
 * @param latitude degrees, north positive
 * @param longitude degrees, east positive
 * @param leads whether it leads the network; drawn larger, and tied to all others
 */
public record MapCity(String name, double latitude, double longitude, boolean leads) {
    public MapCity {
        if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
            throw new IllegalArgumentException("expected a latitude to 90 and a longitude to 180 degrees, found %s, %s"
                    .formatted(latitude, longitude));
        }
    }
}
