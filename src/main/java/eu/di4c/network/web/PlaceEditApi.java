package eu.di4c.network.web;

import eu.di4c.kernel.Mark;
import eu.di4c.site.Visit;
import eu.di4c.site.api.Seen;
import eu.di4c.site.form.Form;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Writing cities and organisations, for programs. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "cities, organisations, programmes")
class PlaceEditApi {

    private final PlaceForms forms;

    PlaceEditApi(PlaceForms forms) {
        this.forms = forms;
    }

    @PostMapping("/cities")
    @Operation(summary = "Add a city")
    @RequestBody(content = @Content(schema = @Schema(implementation = CityFacts.class)))
    ResponseEntity<CityFacts> add(Visit visit, Form form) {
        var city = forms.newCity(visit).program(visit, form);
        return ResponseEntity.created(URI.create("/api/v1/cities/" + city.slug()))
                .eTag(Mark.of(city).text())
                .body(CityFacts.of(city));
    }

    @PutMapping("/cities/{city}")
    @Operation(summary = "Change a city")
    @RequestBody(content = @Content(schema = @Schema(implementation = CityFacts.class)))
    ResponseEntity<CityFacts> change(Visit visit, @PathVariable String city, Form form) {
        var old = forms.city(city);
        var editing = forms.change(visit, old, Mark.of(old));
        Seen.insist(form, Mark.of(old));
        var now = editing.program(visit, form);
        return ResponseEntity.ok().eTag(Mark.of(now).text()).body(CityFacts.of(now));
    }

    @PutMapping("/cities/{city}/help")
    @Operation(summary = "Say how a city helps in person; nothing said takes it away")
    @RequestBody(content = @Content(schema = @Schema(implementation = HelpFacts.class)))
    ResponseEntity<CityFacts> help(Visit visit, @PathVariable String city, Form form) {
        var old = forms.city(city);
        var editing = forms.help(visit, old, Mark.of(old));
        Seen.insist(form, Mark.of(old));
        var now = editing.program(visit, form);
        return ResponseEntity.ok().eTag(Mark.of(now).text()).body(CityFacts.of(now));
    }

    @DeleteMapping("/cities/{city}")
    @Operation(summary = "Take away a city that was added by mistake")
    ResponseEntity<Void> remove(Visit visit, @PathVariable String city, Form form) {
        forms.removal(visit, forms.city(city)).program(visit, form);
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/organisations")
    @Operation(summary = "Add an organisation")
    @RequestBody(content = @Content(schema = @Schema(implementation = OrganisationFacts.class)))
    ResponseEntity<OrganisationFacts> addOrganisation(Visit visit, Form form) {
        var organisation = forms.newOrganisation(visit).program(visit, form);
        return ResponseEntity.created(URI.create("/api/v1/organisations/" + organisation.slug()))
                .eTag(Mark.of(organisation).text())
                .body(OrganisationFacts.of(organisation));
    }

    @PutMapping("/organisations/{organisation}")
    @Operation(summary = "Change an organisation")
    @RequestBody(content = @Content(schema = @Schema(implementation = OrganisationFacts.class)))
    ResponseEntity<OrganisationFacts> changeOrganisation(Visit visit, @PathVariable String organisation, Form form) {
        var old = forms.organisation(organisation);
        var editing = forms.change(visit, old, Mark.of(old));
        Seen.insist(form, Mark.of(old));
        var now = editing.program(visit, form);
        return ResponseEntity.ok().eTag(Mark.of(now).text()).body(OrganisationFacts.of(now));
    }

    @DeleteMapping("/organisations/{organisation}")
    @Operation(summary = "Take away an organisation that was added by mistake")
    ResponseEntity<Void> removeOrganisation(Visit visit, @PathVariable String organisation, Form form) {
        forms.removal(visit, forms.organisation(organisation)).program(visit, form);
        return ResponseEntity.noContent().build();
    }
}
