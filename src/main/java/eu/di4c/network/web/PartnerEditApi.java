package eu.di4c.network.web;

import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.Mark;
import eu.di4c.kernel.Slug;
import eu.di4c.network.Network;
import eu.di4c.network.Partner;
import eu.di4c.site.Visit;
import eu.di4c.site.api.Seen;
import eu.di4c.site.form.Form;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Writing partners and who answers for them, for programs. */
@RestController
@RequestMapping(path = "/api/v1/networks/{network}/partners", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "networks")
class PartnerEditApi {

    private final PartnerForms forms;

    PartnerEditApi(PartnerForms forms) {
        this.forms = forms;
    }

    @PostMapping
    @Operation(summary = "Let a partner in; of city and organisation only the codes are read")
    @RequestBody(content = @Content(schema = @Schema(implementation = PartnerFacts.class)))
    ResponseEntity<PartnerFacts> add(Visit visit, @PathVariable String network, Form form) {
        var found = forms.network(network);
        return created(found, forms.fresh(visit, found).program(visit, form));
    }

    @PutMapping("/{partner}")
    @Operation(summary = "Change on which terms a partner takes part")
    @RequestBody(content = @Content(schema = @Schema(implementation = PartnerFacts.class)))
    ResponseEntity<PartnerFacts> change(
            Visit visit, @PathVariable String network, @PathVariable String partner, Form form) {
        var found = forms.network(network);
        var old = forms.partner(found, partner);
        var editing = forms.change(visit, found, old, Mark.of(old.terms()));
        Seen.insist(form, Mark.of(old));
        editing.program(visit, form);
        return told(found, old);
    }

    @PutMapping("/{partner}/people")
    @Operation(summary = "Say anew who answers for the project at a partner; who was there does not vanish")
    @RequestBody(content = @Content(schema = @Schema(implementation = Partner.People.class)))
    ResponseEntity<PartnerFacts> people(
            Visit visit, @PathVariable String network, @PathVariable String partner, Form form) {
        var found = forms.network(network);
        var old = forms.partner(found, partner);
        var editing = forms.people(visit, found, old, Mark.of(old.people()));
        Seen.insist(form, Mark.of(old));
        editing.program(visit, form);
        return told(found, old);
    }

    /** Another organisation takes the place of a partner from a date on. */
    record ReplacementFacts(Code organisation, FuzzyDate on, Optional<Slug> code) {

        /** Names an organisation. */
        record Code(Slug code) {}
    }

    @PostMapping("/{partner}/replacement")
    @Operation(summary = "Let another organisation take the place of a partner")
    @RequestBody(content = @Content(schema = @Schema(implementation = ReplacementFacts.class)))
    ResponseEntity<PartnerFacts> replace(
            Visit visit, @PathVariable String network, @PathVariable String partner, Form form) {
        var found = forms.network(network);
        var old = forms.partner(found, partner);
        return created(found, forms.replacement(visit, found, old).program(visit, form));
    }

    @DeleteMapping("/{partner}")
    @Operation(summary = "Take away a partner that was added by mistake")
    ResponseEntity<Void> remove(Visit visit, @PathVariable String network, @PathVariable String partner, Form form) {
        var found = forms.network(network);
        var old = forms.partner(found, partner);
        var removal = forms.removal(visit, found, old);
        Seen.insist(form, Mark.of(old));
        removal.program(visit, form.with(Form.REVISION, "*"));
        return ResponseEntity.noContent().build();
    }

    private ResponseEntity<PartnerFacts> told(Network network, Partner partner) {
        var now = forms.partner(network, partner.slug().text());
        return ResponseEntity.ok().eTag(Mark.of(now).text()).body(PartnerFacts.of(network.slug(), now));
    }

    private static ResponseEntity<PartnerFacts> created(Network network, Optional<Partner> partner) {
        var now = partner.orElseThrow();
        return ResponseEntity.created(URI.create("/api/v1/networks/" + network.slug() + "/partners/" + now.slug()))
                .eTag(Mark.of(now).text())
                .body(PartnerFacts.of(network.slug(), now));
    }
}
