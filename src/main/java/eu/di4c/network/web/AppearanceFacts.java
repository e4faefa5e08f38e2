package eu.di4c.network.web;

import eu.di4c.kernel.Colour;
import eu.di4c.kernel.LocalText;
import eu.di4c.network.City;
import java.util.Optional;

/** How the pages of a city look, as the API tells it. */
record AppearanceFacts(Optional<String> accent, Optional<CrestFacts> crest) {

    /**
     * A crest.
     *
     * @param address where its picture is
     * @param png a new picture in Base64, when one is sent; never told
     */
    record CrestFacts(Optional<String> address, LocalText alt, Optional<String> png) {}

    static AppearanceFacts of(City city) {
        return new AppearanceFacts(
                city.accent().map(Colour::toString),
                city.crest()
                        .map(crest -> new CrestFacts(
                                Optional.of("/cities/" + city.slug() + "/crest.png"), crest.alt(), Optional.empty())));
    }
}
