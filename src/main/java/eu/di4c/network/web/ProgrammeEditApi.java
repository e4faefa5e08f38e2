package eu.di4c.network.web;

import eu.di4c.kernel.Mark;
import eu.di4c.network.Gate;
import eu.di4c.network.Networks;
import eu.di4c.site.Visit;
import eu.di4c.site.api.Listing;
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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Writing programmes and the gates decided in them, for programs. */
@RestController
@RequestMapping(path = "/api/v1/programmes", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "cities, organisations, programmes")
class ProgrammeEditApi {

    private final ProgrammeForms forms;
    private final Networks networks;

    ProgrammeEditApi(ProgrammeForms forms, Networks networks) {
        this.forms = forms;
        this.networks = networks;
    }

    @PostMapping
    @Operation(summary = "Add a programme")
    @RequestBody(content = @Content(schema = @Schema(implementation = ProgrammeFacts.class)))
    ResponseEntity<ProgrammeFacts> add(Visit visit, Form form) {
        var programme = forms.fresh(visit).program(visit, form);
        return ResponseEntity.created(URI.create("/api/v1/programmes/" + programme.slug()))
                .eTag(Mark.of(programme).text())
                .body(ProgrammeFacts.of(programme));
    }

    @PutMapping("/{programme}")
    @Operation(summary = "Change a programme and its rules")
    @RequestBody(content = @Content(schema = @Schema(implementation = ProgrammeFacts.class)))
    ResponseEntity<ProgrammeFacts> change(Visit visit, @PathVariable String programme, Form form) {
        var old = forms.programme(programme);
        var editing = forms.change(visit, old, Mark.of(old));
        Seen.insist(form, Mark.of(old));
        var now = editing.program(visit, form);
        return ResponseEntity.ok().eTag(Mark.of(now).text()).body(ProgrammeFacts.of(now));
    }

    @DeleteMapping("/{programme}")
    @Operation(summary = "Take away a programme that was added by mistake")
    ResponseEntity<Void> remove(Visit visit, @PathVariable String programme, Form form) {
        forms.removal(visit, forms.programme(programme)).program(visit, form);
        return ResponseEntity.noContent().build();
    }

    @GetMapping("/{programme}/gates")
    @Operation(summary = "Decisions taken in a programme, with all that they open")
    Listing<Gate> gates(@PathVariable String programme) {
        return Listing.whole(networks.gates(forms.programme(programme)));
    }

    @GetMapping("/{programme}/gates/{gate}")
    @Operation(summary = "One decision, with all that it opens")
    ResponseEntity<Gate> gate(@PathVariable String programme, @PathVariable String gate) {
        return told(forms.gate(forms.programme(programme), gate));
    }

    @PostMapping("/{programme}/gates")
    @Operation(summary = "Note a decision that opens phases of networks")
    @RequestBody(content = @Content(schema = @Schema(implementation = Gate.class)))
    ResponseEntity<Gate> decide(Visit visit, @PathVariable String programme, Form form) {
        var gate = forms.decision(visit, forms.programme(programme)).program(visit, form);
        return ResponseEntity.created(URI.create("/api/v1/programmes/" + gate.programme() + "/gates/" + gate.code()))
                .eTag(Mark.of(gate).text())
                .body(gate);
    }

    @PutMapping("/{programme}/gates/{gate}")
    @Operation(summary = "Change what is noted of a decision; it opens exactly what is named")
    @RequestBody(content = @Content(schema = @Schema(implementation = Gate.class)))
    ResponseEntity<Gate> changeGate(Visit visit, @PathVariable String programme, @PathVariable String gate, Form form) {
        var known = forms.programme(programme);
        var old = forms.gate(known, gate);
        var editing = forms.change(visit, known, old, Mark.of(old));
        Seen.insist(form, Mark.of(old));
        return told(editing.program(visit, form));
    }

    private static ResponseEntity<Gate> told(Gate gate) {
        return ResponseEntity.ok().eTag(Mark.of(gate).text()).body(gate);
    }
}
