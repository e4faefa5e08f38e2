package eu.di4c.network;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.kernel.Colour;
import eu.di4c.kernel.Seed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever colour a city gives, its pages can be read by day and by night. */
class GroundTest {

    private static final List<Colour> HARD = Stream.of(
                    "#000000", "#ffffff", "#ffff00", "#00ff00", "#0000ff", "#ff0000", "#808080", "#7a7a7a", "#ffd700",
                    "#000080")
            .map(Colour::of)
            .toList();

    @ParameterizedTest
    @EnumSource
    void every_colour_is_read_on_every_surface_and_what_stands_on_it_too(Ground ground) {
        HARD.forEach(colour -> insist(ground, colour));
        Seed.forEach(500, random -> insist(ground, new Colour(random.nextInt(0x1000000))));
    }

    private static void insist(Ground ground, Colour colour) {
        var shades = ground.of(colour);
        var grounds = grounds(ground, shades);
        for (var under : grounds) {
            assertThat(shades.accent().contrast(under))
                    .as("%s on %s", colour, under)
                    .isGreaterThanOrEqualTo(4.5);
            assertThat(shades.strong().contrast(under))
                    .as("%s on %s", colour, under)
                    .isGreaterThanOrEqualTo(4.5);
            assertThat(ground.ink().contrast(under)).as("ink on %s", under).isGreaterThanOrEqualTo(4.5);
        }
        assertThat(shades.on().contrast(shades.accent())).as("on %s", colour).isGreaterThanOrEqualTo(4.5);
        assertThat(shades.on().contrast(shades.strong())).as("on %s", colour).isGreaterThanOrEqualTo(4.5);
        assertThat(ground.least(shades)).isGreaterThanOrEqualTo(4.5);
    }

    @Test
    void a_colour_that_can_be_read_is_used_as_it_was_given() {
        var blue = Colour.of("#1f4f96");
        assertThat(Ground.DAY.of(blue).accent()).isEqualTo(blue);
        assertThat(Ground.NIGHT.of(blue).accent()).isNotEqualTo(blue);
        var sky = Colour.of("#a5c4f7");
        assertThat(Ground.NIGHT.of(sky).accent()).isEqualTo(sky);
        assertThat(Ground.DAY.of(sky).accent()).isNotEqualTo(sky);
    }

    @Test
    void a_colour_is_changed_only_as_far_as_it_must() {
        var yellow = Colour.of("#ffd700");
        var shades = Ground.DAY.of(yellow);
        int step = 0;
        while (!yellow.with(step, Colour.BLACK).equals(shades.accent())) {
            step++;
        }
        var before = yellow.with(step - 1, Colour.BLACK);
        assertThat(grounds(Ground.DAY, shades).stream()
                        .mapToDouble(before::contrast)
                        .min()
                        .orElseThrow())
                .isLessThan(4.5);
    }

    private static List<Colour> grounds(Ground ground, Ground.Shades shades) {
        return Stream.concat(
                        Stream.of(ground.paper(), ground.surface(), ground.sunken(), shades.soft()),
                        ground.banners().stream())
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void the_surfaces_are_those_of_the_style_of_all_pages(Ground ground) throws IOException {
        String css;
        try (var in = Ground.class.getResourceAsStream("/site/base.css")) {
            css = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
        int night = css.indexOf("prefers-color-scheme: dark");
        String part = ground == Ground.DAY ? css.substring(0, night) : css.substring(night);
        assertThat(part)
                .contains(
                        "--paper: " + ground.paper() + ";",
                        "--surface: " + ground.surface() + ";",
                        "--sunken: " + ground.sunken() + ";",
                        "--ink-soft: " + ground.ink() + ";",
                        "--good-soft: " + ground.banners().get(0) + ";",
                        "--busy-soft: " + ground.banners().get(1) + ";",
                        "--late-soft: " + ground.banners().get(2) + ";",
                        "--stopped-soft: " + ground.banners().get(3) + ";");
    }
}
