package eu.di4c.site.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.di4c.kernel.Language;
import eu.di4c.site.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NetworkMapTest {

    private static final List<MapCity> CITIES = List.of(
            new MapCity("Messina", 38.19394, 15.55256, true),
            new MapCity("Roquetas de Mar", 36.76419, -2.61475, false),
            new MapCity("Oulu", 65.01236, 25.46816, false),
            new MapCity("Saint-Quentin", 49.84889, 3.28757, false),
            new MapCity("Trikala", 39.55493, 21.76837, false),
            new MapCity("Portalegre", 39.29379, -7.43122, false),
            new MapCity("Ventspils", 57.39485, 21.56121, false),
            new MapCity("Botoșani", 47.75, 26.66667, false));

    @Test
    void every_city_of_the_network_has_its_name_on_the_map() {
        assertThat(map(CITIES).points())
                .hasSize(8)
                .allMatch(point -> point.label().isPresent());
    }

    @Test
    void the_lead_city_is_tied_to_the_seven_others() {
        assertThat(map(CITIES).ties()).hasSize(7);
        assertThat(map(CITIES).points().getFirst().leads()).isTrue();
    }

    @Test
    void north_is_up_and_east_is_right() {
        var sheet = new Sheet(CITIES);
        var oulu = sheet.spot(65.01236, 25.46816);
        var messina = sheet.spot(38.19394, 15.55256);
        var portalegre = sheet.spot(39.29379, -7.43122);
        assertThat(oulu.y()).isLessThan(messina.y());
        assertThat(portalegre.x()).isLessThan(messina.x());
    }

    /** Lambert's azimuthal projection around 52° N, 10° E puts 40° N, 20° E there; the figures follow from Snyder's (24-2) to (24-4). */
    @Test
    void the_projection_agrees_with_the_formula_of_the_book() {
        var projection = Projection.around(List.of(new MapCity("", 52, 10, false)));
        var spot = projection.spot(40, 20);
        double angle = Math.acos(Math.sin(Math.toRadians(52)) * Math.sin(Math.toRadians(40))
                + Math.cos(Math.toRadians(52)) * Math.cos(Math.toRadians(40)) * Math.cos(Math.toRadians(10)));
        assertThat(Math.hypot(spot.x(), spot.y())).isCloseTo(2 * Math.sin(angle / 2), within(1e-12));
    }

    @Test
    void no_name_ever_covers_another_or_leaves_the_map() {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            var cities = new ArrayList<MapCity>();
            int count = random.nextInt(1, 60);
            for (int city = 0; city < count; city++) {
                cities.add(new MapCity(
                        "City " + "x".repeat(random.nextInt(12)),
                        random.nextDouble(35, 70),
                        random.nextDouble(-10, 32),
                        city == 0));
            }
            assertThat(overlap(cities)).as("seed %d, round %d", seed, round).isEmpty();
        }
    }

    private static Optional<String> overlap(List<MapCity> cities) {
        var sheet = new Sheet(cities);
        var spots = cities.stream()
                .map(city -> sheet.spot(city.latitude(), city.longitude()))
                .toList();
        var names = new Names(sheet.edge(), spots);
        var boxes = new ArrayList<Box>();
        for (int city = 0; city < cities.size(); city++) {
            var name = names.place(cities.get(city).name(), spots.get(city));
            if (name.isPresent()) {
                var box = Names.box(name.get());
                if (!sheet.edge().contains(box) || boxes.stream().anyMatch(box::touches)) {
                    return Optional.of(name.get().text());
                }
                boxes.add(box);
            }
        }
        return Optional.empty();
    }

    @Test
    void one_city_alone_has_a_map_too() {
        var map = map(CITIES.subList(0, 1));
        assertThat(map.points())
                .singleElement()
                .satisfies(point ->
                        assertThat(point.label()).map(NetworkMap.Label::text).contains("Messina"));
        assertThat(map.net()).isNotEmpty();
    }

    @Test
    void the_description_names_the_ends_of_the_network() {
        assertThat(map(CITIES).description())
                .startsWith("8 cities")
                .contains("Oulu")
                .contains("Roquetas de Mar");
    }

    private static NetworkMap map(List<MapCity> cities) {
        return NetworkMap.of(Words.in(Language.EN), "map", "The cities", cities);
    }
}
