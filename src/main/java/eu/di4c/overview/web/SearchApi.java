package eu.di4c.overview.web;

import eu.di4c.kernel.Slug;
import eu.di4c.network.Found;
import eu.di4c.network.Networks;
import eu.di4c.site.api.Listing;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Search by name, for programs. */
@RestController
@Tag(name = "search")
class SearchApi {

    private final Networks networks;

    SearchApi(Networks networks) {
        this.networks = networks;
    }

    /**
     * Something found by one of its names.
     *
     * @param label the name by which it was found
     * @param address where the API tells of it
     */
    record FoundFacts(Found.Kind kind, Slug code, String label, String address) {

        static FoundFacts of(Found found) {
            String list = switch (found.kind()) {
                case PROGRAMME -> "programmes";
                case NETWORK -> "networks";
                case CITY -> "cities";
                case ORGANISATION -> "organisations";
            };
            return new FoundFacts(found.kind(), found.slug(), found.label(), "/api/v1/" + list + "/" + found.slug());
        }
    }

    @GetMapping(path = "/api/v1/search", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Programmes, networks, cities and organisations by any of their names")
    Listing<FoundFacts> search(@RequestParam String q) {
        return Listing.whole(networks.search(SearchPage.asked(q), SearchPage.MOST).stream()
                .map(FoundFacts::of)
                .toList());
    }
}
