package eu.di4c.network.web;

import eu.di4c.kernel.Colour;
import eu.di4c.network.Ground;

/** The colour of a city as a sheet of style: the properties of {@code site/base.css} that it replaces, by day and by night, and never on paper. */
final class ThemeSheet {

    private ThemeSheet() {}

    static String of(Colour accent) {
        return "@media screen { " + root(Ground.DAY.of(accent)) + " }\n"
                + "@media screen and (prefers-color-scheme: dark) { " + root(Ground.NIGHT.of(accent)) + " }\n";
    }

    private static String root(Ground.Shades shades) {
        return ":root { --accent: %s; --accent-strong: %s; --accent-soft: %s; --on-accent: %s; }"
                .formatted(shades.accent(), shades.strong(), shades.soft(), shades.on());
    }
}
