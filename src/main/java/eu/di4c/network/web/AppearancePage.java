package eu.di4c.network.web;

import eu.di4c.kernel.Colour;
import eu.di4c.network.City;
import eu.di4c.network.Ground;
import eu.di4c.network.HostCity;
import eu.di4c.site.Host;
import eu.di4c.site.Link;
import eu.di4c.site.Words;
import eu.di4c.site.form.Form;
import eu.di4c.site.part.Fact;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The form of the colour and the crest of a city, with the colour as it would be used by day and by night.
 *
 * @param home of the city
 * @param crest the one that is there
 * @param previews empty as long as no colour is given that can be read
 */
public record AppearancePage(
        String title, String home, List<Link> trail, Form form, Optional<Host.Crest> crest, List<Preview> previews) {

    /** One ground with the shades that are used of the colour on it, and what is to be said of them. */
    public record Preview(String title, Ground ground, Ground.Shades shades, List<Fact> facts) {}

    static AppearancePage of(City city, Form form, Words words) {
        String home = "/cities/" + city.slug();
        String title = words.of("network.form.appearance.title", words.plain(city.names()));
        String typed = form.value(AppearanceForm.ACCENT).strip();
        return new AppearancePage(
                title,
                home,
                List.of(
                        Link.of(words.of("network.cities"), "/cities"),
                        Link.of(words.plain(city.names()), home),
                        Link.of(title, home + "/appearance")),
                form,
                HostCity.of(city, words).crest(),
                Colour.fits(typed)
                        ? Stream.of(Ground.values())
                                .map(ground -> preview(Colour.of(typed), ground, words))
                                .toList()
                        : List.of());
    }

    private static Preview preview(Colour given, Ground ground, Words words) {
        var shades = ground.of(given);
        String key = "network.form.appearance." + (ground == Ground.DAY ? "day" : "night");
        String used = shades.accent().equals(given)
                ? words.of("network.form.appearance.as-given", shades.accent())
                : words.of(key + ".changed", shades.accent(), given);
        var contrast = BigDecimal.valueOf(ground.least(shades)).setScale(1, RoundingMode.DOWN);
        return new Preview(
                words.of(key),
                ground,
                shades,
                List.of(
                        Fact.of(words.of("network.form.appearance.used"), used),
                        Fact.of(
                                words.of("network.form.appearance.contrast"),
                                words.of("network.form.appearance.contrast.value", contrast))));
    }
}
