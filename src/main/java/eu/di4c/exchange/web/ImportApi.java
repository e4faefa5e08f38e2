package eu.di4c.exchange.web;

import eu.di4c.exchange.Import;
import eu.di4c.exchange.Imports;
import eu.di4c.exchange.NetworkFiles;
import eu.di4c.kernel.Outcome;
import eu.di4c.site.Missing;
import eu.di4c.site.Visit;
import eu.di4c.site.api.Unfit;
import eu.di4c.site.form.Form;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Network files that programs hand in. */
@RestController
@RequestMapping(path = "/api/v1/imports", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "networks")
class ImportApi {

    private final Imports imports;
    private final Clock clock;

    ImportApi(Imports imports, Clock clock) {
        this.imports = imports;
        this.clock = clock;
    }

    @PostMapping(consumes = {"application/yaml", "application/x-yaml", "text/yaml", MediaType.APPLICATION_JSON_VALUE})
    @Operation(
            summary =
                    "Hands in a network file, YAML or JSON; it is done beside the request, ask for it where Location says")
    ResponseEntity<ImportFacts> take(
            @Parameter(hidden = true) Visit visit,
            @Parameter(description = "only say what it would change") @RequestParam(defaultValue = "false")
                    boolean dryRun,
            @Parameter(description = "also take away what the file does not name") @RequestParam(defaultValue = "false")
                    boolean confirmed,
            @Parameter(hidden = true) HttpServletRequest request)
            throws IOException {
        imports.latest(visit.by());
        byte[] content = request.getInputStream().readNBytes(NetworkFiles.MOST_BYTES + 1);
        return accepted(
                visit,
                dryRun
                        ? imports.tryOut(visit.by(), "", content)
                        : imports.storeAtOnce(visit.by(), "", content, confirmed));
    }

    @GetMapping("/{import}")
    @Operation(summary = "How far an import of one's own is, or what was found")
    ResponseEntity<ImportFacts> one(
            @Parameter(hidden = true) Visit visit,
            @Parameter(description = "identifier of an import") @PathVariable("import") String id) {
        return told(mine(visit, id));
    }

    private ResponseEntity<ImportFacts> told(Import file) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(ImportFacts.of(file, clock.instant()));
    }

    @PostMapping("/{import}/acceptance")
    @Operation(summary = "Stores exactly the file that was tried, if it still does what the trial found")
    ResponseEntity<ImportFacts> accept(
            @Parameter(hidden = true) Visit visit,
            @Parameter(description = "identifier of an import") @PathVariable("import") String id,
            @Parameter(hidden = true) Form form) {
        var file = mine(visit, id);
        boolean confirmed = form.value("confirmed").equals("true");
        return accepted(visit, imports.store(visit.by(), file.id(), confirmed));
    }

    @PostMapping("/{import}/cancellation")
    @Operation(summary = "Stops what is on the way; nothing of it is stored")
    ResponseEntity<ImportFacts> cancel(
            @Parameter(hidden = true) Visit visit,
            @Parameter(description = "identifier of an import") @PathVariable("import") String id) {
        return switch (imports.cancel(visit.by(), mine(visit, id).id())) {
            case Outcome.Done<Import>(var cancelled) -> told(cancelled);
            case Outcome.Overtaken<Import>(var now) -> told(now);
            case Outcome.Refused<Import> refused -> throw Unfit.of(ImportPages.refused(Form.empty(), refused, visit));
        };
    }

    private ResponseEntity<ImportFacts> accepted(Visit visit, Outcome<Import> outcome) {
        return switch (outcome) {
            case Outcome.Done<Import>(var begun) ->
                ResponseEntity.accepted()
                        .location(URI.create("/api/v1" + ImportPages.address(begun)))
                        .body(ImportFacts.of(begun, clock.instant()));
            case Outcome.Overtaken<Import>(var now) ->
                ResponseEntity.accepted().body(ImportFacts.of(now, clock.instant()));
            case Outcome.Refused<Import> refused -> throw Unfit.of(ImportPages.refused(Form.empty(), refused, visit));
        };
    }

    private Import mine(Visit visit, String id) {
        return ImportPages.parsed(id)
                .flatMap(known -> imports.mine(visit.by(), known))
                .orElseThrow(Missing::new);
    }
}
