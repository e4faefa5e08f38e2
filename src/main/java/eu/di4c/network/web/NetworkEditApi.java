package eu.di4c.network.web;

import eu.di4c.kernel.Mark;
import eu.di4c.kernel.SubjectRef;
import eu.di4c.network.Dispute;
import eu.di4c.network.Network;
import eu.di4c.site.Missing;
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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Writing networks, their phases and disputed facts, for programs. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "networks")
class NetworkEditApi {

    private static final String DISPUTE = "/networks/{network}/disputes/{kind}/{key}/{fact}";

    private final NetworkForms forms;
    private final ProgrammeForms programmes;

    NetworkEditApi(NetworkForms forms, ProgrammeForms programmes) {
        this.forms = forms;
        this.programmes = programmes;
    }

    @PostMapping("/programmes/{programme}/networks")
    @Operation(summary = "Add a network to a programme; its phases are added one by one")
    @RequestBody(content = @Content(schema = @Schema(implementation = NetworkFacts.class)))
    ResponseEntity<NetworkFacts> add(Visit visit, @PathVariable String programme, Form form) {
        var network = forms.fresh(visit, programmes.programme(programme)).program(visit, form);
        return ResponseEntity.created(URI.create("/api/v1/networks/" + network.slug()))
                .eTag(Mark.of(network).text())
                .body(NetworkFacts.of(network));
    }

    @PutMapping("/networks/{network}")
    @Operation(summary = "Change what is said of a network; its phases stay")
    @RequestBody(content = @Content(schema = @Schema(implementation = NetworkFacts.class)))
    ResponseEntity<NetworkFacts> change(Visit visit, @PathVariable String network, Form form) {
        Network old = forms.network(network);
        var editing = forms.change(visit, old, Mark.of(old.details()));
        Seen.insist(form, Mark.of(old));
        var now = editing.program(visit, form);
        return ResponseEntity.ok().eTag(Mark.of(now).text()).body(NetworkFacts.of(now));
    }

    @DeleteMapping("/networks/{network}")
    @Operation(summary = "Take away a network that was added by mistake")
    ResponseEntity<Void> remove(Visit visit, @PathVariable String network, Form form) {
        var old = forms.network(network);
        var removal = forms.removal(visit, old);
        Seen.insist(form, Mark.of(old));
        removal.program(visit, form.with(Form.REVISION, "*"));
        return ResponseEntity.noContent().build();
    }

    @GetMapping("/networks/{network}/phases/{phase}")
    @Operation(summary = "One phase of a network")
    ResponseEntity<NetworkFacts.PhaseFacts> phase(@PathVariable String network, @PathVariable String phase) {
        var found = forms.phase(forms.network(network), phase);
        return ResponseEntity.ok().eTag(Mark.of(found).text()).body(NetworkFacts.PhaseFacts.of(found));
    }

    @PostMapping("/networks/{network}/phases")
    @Operation(summary = "Add a phase with the next number")
    @RequestBody(content = @Content(schema = @Schema(implementation = NetworkFacts.PhaseFacts.class)))
    ResponseEntity<NetworkFacts.PhaseFacts> addPhase(Visit visit, @PathVariable String network, Form form) {
        var found = forms.network(network);
        var phase = forms.nextPhase(visit, found).program(visit, form);
        return ResponseEntity.created(URI.create("/api/v1/networks/" + found.slug() + "/phases/" + phase.number()))
                .eTag(Mark.of(phase).text())
                .body(NetworkFacts.PhaseFacts.of(phase));
    }

    @PutMapping("/networks/{network}/phases/{phase}")
    @Operation(summary = "Change a phase")
    @RequestBody(content = @Content(schema = @Schema(implementation = NetworkFacts.PhaseFacts.class)))
    ResponseEntity<NetworkFacts.PhaseFacts> changePhase(
            Visit visit, @PathVariable String network, @PathVariable String phase, Form form) {
        var found = forms.network(network);
        var old = forms.phase(found, phase);
        var editing = forms.change(visit, found, old, Mark.of(old));
        Seen.insist(form, Mark.of(old));
        var now = editing.program(visit, form);
        return ResponseEntity.ok().eTag(Mark.of(now).text()).body(NetworkFacts.PhaseFacts.of(now));
    }

    @GetMapping(DISPUTE)
    @Operation(summary = "One fact of a network about which sources differ")
    ResponseEntity<Dispute> dispute(
            @PathVariable String network,
            @PathVariable String kind,
            @PathVariable String key,
            @PathVariable String fact) {
        var found = find(forms.network(network), kind, key, fact);
        return ResponseEntity.ok().eTag(Mark.of(found).text()).body(found);
    }

    @PostMapping("/networks/{network}/disputes")
    @Operation(summary = "Note that sources differ about a fact")
    @RequestBody(content = @Content(schema = @Schema(implementation = Dispute.class)))
    ResponseEntity<Dispute> addDispute(Visit visit, @PathVariable String network, Form form) {
        var found = forms.network(network);
        var dispute = forms.newDispute(visit, found).program(visit, form);
        return ResponseEntity.created(URI.create(
                        "/api/v1/networks/" + found.slug() + "/disputes/" + dispute.subject() + "/" + dispute.fact()))
                .eTag(Mark.of(dispute).text())
                .body(dispute);
    }

    @PutMapping(DISPUTE)
    @Operation(summary = "Change what is noted about a disputed fact")
    @RequestBody(content = @Content(schema = @Schema(implementation = Dispute.class)))
    ResponseEntity<Dispute> changeDispute(
            Visit visit,
            @PathVariable String network,
            @PathVariable String kind,
            @PathVariable String key,
            @PathVariable String fact,
            Form form) {
        var found = forms.network(network);
        var old = find(found, kind, key, fact);
        var editing = forms.change(visit, found, old, Mark.of(old));
        Seen.insist(form, Mark.of(old));
        var now = editing.program(visit, form);
        return ResponseEntity.ok().eTag(Mark.of(now).text()).body(now);
    }

    @DeleteMapping(DISPUTE)
    @Operation(summary = "Take back that sources differ about a fact")
    ResponseEntity<Void> removeDispute(
            Visit visit,
            @PathVariable String network,
            @PathVariable String kind,
            @PathVariable String key,
            @PathVariable String fact,
            Form form) {
        var found = forms.network(network);
        forms.removal(visit, found, find(found, kind, key, fact)).program(visit, form);
        return ResponseEntity.noContent().build();
    }

    private Dispute find(Network network, String kind, String key, String fact) {
        if (!kind.matches("[a-z-]+") || key.isBlank()) {
            throw new Missing();
        }
        return forms.dispute(network, new SubjectRef(kind, key), fact);
    }
}
