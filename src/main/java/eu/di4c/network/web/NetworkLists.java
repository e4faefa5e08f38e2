package eu.di4c.network.web;

import eu.di4c.kernel.Slug;
import eu.di4c.network.City;
import eu.di4c.network.Network;
import eu.di4c.network.Networks;
import eu.di4c.network.Themes;
import eu.di4c.site.Cell;
import eu.di4c.site.Listed;
import eu.di4c.site.Words;
import java.util.Locale;

/** All networks and all cities, to be taken out. */
final class NetworkLists {

    private static final int AT_A_TIME = 500;

    private NetworkLists() {}

    static Listed<Network> networks(Networks networks, Words words) {
        return Listed.<Network>paged(
                        "networks",
                        last -> networks.all(
                                last.map(Network::slug).map(Slug::text).orElse(""), AT_A_TIME))
                .with(
                        "code",
                        words.of("site.field.slug"),
                        network -> Cell.text(network.slug().text()))
                .with("acronym", words.of("site.field.acronym"), network -> Cell.text(network.acronym()))
                .with("title", words.of("site.field.title"), network -> Cell.text(network.title(), words))
                .with("kind", words.of("site.field.kind"), network -> kind(network.kind(), words))
                .with(
                        "otherNames",
                        words.of("network.form.network.names"),
                        network -> Cell.text(words.list(
                                network.names().stream().map(Network.Name::name).toList())))
                .with(
                        "themes",
                        words.of("site.field.themes"),
                        network -> Cell.text(Themes.line(network.themes(), words)))
                .during(Network::life, words);
    }

    private static Cell kind(Network.Kind kind, Words words) {
        String code = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Cell.Coded(code, words.of("network.kind." + code));
    }

    static Listed<City> cities(Networks networks, Words words) {
        return Listed.<City>paged(
                        "cities",
                        last -> networks.cities(
                                last.map(City::slug).map(Slug::text).orElse(""), AT_A_TIME))
                .with(
                        "code",
                        words.of("site.field.slug"),
                        city -> Cell.text(city.slug().text()))
                .with("name", words.of("site.field.city"), city -> Cell.text(city.names(), words))
                .with(
                        "country",
                        words.of("site.field.country"),
                        city -> new Cell.Coded(city.country(), words.country(city.country())))
                .with(
                        "latitude",
                        words.of("site.field.latitude"),
                        city -> city.coordinates()
                                .<Cell>map(place -> new Cell.Figure(place.latitude()))
                                .orElseGet(Cell.Unknown::new))
                .with(
                        "longitude",
                        words.of("site.field.longitude"),
                        city -> city.coordinates()
                                .<Cell>map(place -> new Cell.Figure(place.longitude()))
                                .orElseGet(Cell.Unknown::new));
    }
}
