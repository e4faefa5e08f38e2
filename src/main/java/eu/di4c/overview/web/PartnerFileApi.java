package eu.di4c.overview.web;

import eu.di4c.document.FileId;
import eu.di4c.document.Files;
import eu.di4c.document.KeptFile;
import eu.di4c.document.Upload;
import eu.di4c.kernel.Action;
import eu.di4c.kernel.Outcome;
import eu.di4c.network.Networks;
import eu.di4c.site.Missing;
import eu.di4c.site.Visit;
import eu.di4c.site.api.Listing;
import eu.di4c.site.api.Unfit;
import eu.di4c.site.form.Fault;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The files of a partner, for programs of those who may see them. */
@RestController
@RequestMapping(
        path = "/api/v1/networks/{network}/partners/{partner}/files",
        produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "files")
class PartnerFileApi {

    private final Networks networks;
    private final Files files;

    PartnerFileApi(Networks networks, Files files) {
        this.networks = networks;
        this.files = files;
    }

    /** What is known of a file. */
    @Schema(name = "File", description = "A file that somebody brought in; what stands in it is at its address")
    record FileFacts(
            String id, String name, String type, long size, String sha256, Instant at, String by, String address) {
        static FileFacts of(KeptFile file) {
            return new FileFacts(
                    file.id().toString(),
                    file.name(),
                    file.type().mediaType(),
                    file.size(),
                    file.sha256(),
                    file.at(),
                    file.by(),
                    "/files/" + file.id());
        }
    }

    @GetMapping
    @Operation(summary = "Files of a partner, the newest first; for those who may see them")
    Listing<FileFacts> list(
            @Parameter(hidden = true) Visit visit, @PathVariable String network, @PathVariable String partner) {
        var of = of(network, partner);
        return Listing.whole(files.files(visit.by(), of.scope(), of.subject()).stream()
                .map(FileFacts::of)
                .toList());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Brings a file in: the part named file of multipart/form-data")
    FileFacts keep(
            @Parameter(hidden = true) Visit visit,
            @PathVariable String network,
            @PathVariable String partner,
            @Parameter(hidden = true) @RequestParam("file") Optional<MultipartFile> file) {
        var of = of(network, partner);
        visit.by().must(Action.KEEP_FILES, of.scope());
        var upload = file.map(PartnerFilePages::upload).orElseGet(() -> new Upload("", InputStream::nullInputStream));
        return switch (files.keep(visit.by(), of.scope(), of.subject(), upload)) {
            case Outcome.Done<KeptFile>(KeptFile kept) -> FileFacts.of(kept);
            case Outcome.Overtaken<KeptFile> _ -> throw new Missing();
            case Outcome.Refused<KeptFile>(List<Outcome.Refusal> because) -> throw new Unfit(faults(visit, because));
        };
    }

    @GetMapping("/{file}")
    @Operation(summary = "What is known of one file")
    FileFacts file(
            @Parameter(hidden = true) Visit visit,
            @PathVariable String network,
            @PathVariable String partner,
            @PathVariable String file) {
        return FileFacts.of(found(visit, of(network, partner), file));
    }

    @DeleteMapping("/{file}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Deletes a file for good")
    void delete(
            @Parameter(hidden = true) Visit visit,
            @PathVariable String network,
            @PathVariable String partner,
            @PathVariable String file) {
        var of = of(network, partner);
        visit.by().must(Action.KEEP_FILES, of.scope());
        files.delete(visit.by(), found(visit, of, file));
    }

    private static List<Fault> faults(Visit visit, List<Outcome.Refusal> because) {
        return because.stream()
                .map(why -> new Fault(
                        why.field(),
                        visit.words().of(why.message(), why.arguments().toArray())))
                .toList();
    }

    private KeptFile found(Visit visit, FilesOfPartner of, String id) {
        visit.by().must(Action.SEE_FILES, of.scope());
        return FileId.of(id)
                .flatMap(one -> files.file(visit.by(), one))
                .filter(file -> file.subject().equals(of.subject()))
                .orElseThrow(Missing::new);
    }

    private FilesOfPartner of(String slug, String partner) {
        var network = networks.network(slug).orElseThrow(Missing::new);
        return new FilesOfPartner(
                network, networks.partner(network.id(), partner).orElseThrow(Missing::new));
    }
}
