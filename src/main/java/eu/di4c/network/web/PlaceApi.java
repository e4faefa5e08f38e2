package eu.di4c.network.web;

import eu.di4c.kernel.Mark;
import eu.di4c.kernel.Slug;
import eu.di4c.network.City;
import eu.di4c.network.Networks;
import eu.di4c.network.Organisation;
import eu.di4c.network.Programme;
import eu.di4c.site.Missing;
import eu.di4c.site.api.Listing;
import eu.di4c.site.api.Paging;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Cities, organisations and programmes, for programs. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "cities, organisations, programmes")
class PlaceApi {

    private final Networks networks;

    PlaceApi(Networks networks) {
        this.networks = networks;
    }

    @GetMapping("/cities")
    @Operation(summary = "Cities, in order of their codes")
    Listing<CityFacts> cities(
            @RequestParam(defaultValue = "") String after, @RequestParam(defaultValue = Paging.USUAL) int most) {
        return new Paging(after, most).of("/api/v1/cities", networks::cities, City::slug, CityFacts::of);
    }

    @GetMapping("/cities/{city}")
    @Operation(summary = "One city")
    ResponseEntity<CityFacts> city(@PathVariable String city) {
        var found = networks.city(slug(city)).orElseThrow(Missing::new);
        return ResponseEntity.ok().eTag(Mark.of(found).text()).body(CityFacts.of(found));
    }

    @GetMapping("/cities/{city}/partners")
    @Operation(summary = "Where a city takes part")
    Listing<PartnerFacts> ofCity(@PathVariable String city) {
        var found = networks.city(slug(city)).orElseThrow(Missing::new);
        return Listing.whole(networks.membershipsOfCity(found.slug()).stream()
                .map(PartnerFacts::of)
                .toList());
    }

    @GetMapping("/organisations")
    @Operation(summary = "Organisations, in order of their codes")
    Listing<OrganisationFacts> organisations(
            @RequestParam(defaultValue = "") String after, @RequestParam(defaultValue = Paging.USUAL) int most) {
        return new Paging(after, most)
                .of("/api/v1/organisations", networks::organisations, Organisation::slug, OrganisationFacts::of);
    }

    @GetMapping("/organisations/{organisation}")
    @Operation(summary = "One organisation")
    ResponseEntity<OrganisationFacts> organisation(@PathVariable String organisation) {
        var found = networks.organisation(slug(organisation)).orElseThrow(Missing::new);
        return ResponseEntity.ok().eTag(Mark.of(found).text()).body(OrganisationFacts.of(found));
    }

    @GetMapping("/programmes")
    @Operation(summary = "Programmes with their rules, in order of their codes")
    Listing<ProgrammeFacts> programmes(
            @RequestParam(defaultValue = "") String after, @RequestParam(defaultValue = Paging.USUAL) int most) {
        return new Paging(after, most)
                .of("/api/v1/programmes", networks::programmes, Programme::slug, ProgrammeFacts::of);
    }

    @GetMapping("/programmes/{programme}")
    @Operation(summary = "One programme with its rules")
    ResponseEntity<ProgrammeFacts> programme(@PathVariable String programme) {
        var found = networks.programme(slug(programme)).orElseThrow(Missing::new);
        return ResponseEntity.ok().eTag(Mark.of(found).text()).body(ProgrammeFacts.of(found));
    }

    private static Slug slug(String text) {
        if (!Slug.fits(text)) {
            throw new Missing();
        }
        return new Slug(text);
    }
}
