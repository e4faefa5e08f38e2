package eu.di4c.network.web;

import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Slug;
import eu.di4c.network.City;
import java.util.List;
import java.util.Optional;

/** A city as the API tells it. */
record CityFacts(
        Slug code,
        String country,
        LocalText names,
        List<City.Code> codes,
        Optional<City.Coordinates> coordinates,
        Optional<HelpFacts> help,
        AppearanceFacts appearance) {

    static CityFacts of(City city) {
        return new CityFacts(
                city.slug(),
                city.country(),
                city.names(),
                city.codes(),
                city.coordinates(),
                city.help().map(HelpFacts::of),
                AppearanceFacts.of(city));
    }
}
