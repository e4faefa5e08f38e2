package eu.di4c.network.web;

import eu.di4c.kernel.Mark;
import eu.di4c.site.Visit;
import eu.di4c.site.api.Seen;
import eu.di4c.site.api.Unfit;
import eu.di4c.site.form.Fault;
import eu.di4c.site.form.Form;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The help in person, the colour and the crest of a city, for programs. */
@RestController
@RequestMapping(path = "/api/v1/cities/{city}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "cities, organisations, programmes")
class CityLookApi {

    private final PlaceForms forms;

    CityLookApi(PlaceForms forms) {
        this.forms = forms;
    }

    @PutMapping("/appearance")
    @Operation(summary = "Say with which colour and crest the pages of a city look; what is not said is taken away")
    @RequestBody(content = @Content(schema = @Schema(implementation = AppearanceFacts.class)))
    ResponseEntity<CityFacts> appearance(Visit visit, @PathVariable String city, Form form) {
        var old = forms.city(city);
        var editing = forms.appearance(visit, old, Mark.of(old), picture(visit, form));
        Seen.insist(form, Mark.of(old));
        var now = editing.program(visit, hasCrest(form) ? form : form.with(AppearanceForm.GONE, "on"));
        return ResponseEntity.ok().eTag(Mark.of(now).text()).body(CityFacts.of(now));
    }

    private static boolean hasCrest(Form form) {
        return form.typed().keySet().stream().anyMatch(field -> field.startsWith("crest."));
    }

    private static Optional<byte[]> picture(Visit visit, Form form) {
        try {
            return Optional.of(form.value(AppearanceForm.PNG))
                    .filter(text -> !text.isEmpty())
                    .map(Base64.getDecoder()::decode);
        } catch (IllegalArgumentException _) {
            throw new Unfit(List.of(
                    new Fault(AppearanceForm.PNG, visit.words().of("network.form.appearance.crest.png.wrong"))));
        }
    }
}
