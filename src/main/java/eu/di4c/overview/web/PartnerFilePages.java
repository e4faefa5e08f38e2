package eu.di4c.overview.web;

import eu.di4c.document.FileId;
import eu.di4c.document.Files;
import eu.di4c.document.KeptFile;
import eu.di4c.document.Upload;
import eu.di4c.kernel.Action;
import eu.di4c.kernel.Outcome;
import eu.di4c.network.Networks;
import eu.di4c.site.Html;
import eu.di4c.site.Missing;
import eu.di4c.site.Reply;
import eu.di4c.site.Sent;
import eu.di4c.site.Visit;
import eu.di4c.site.form.Form;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The files of a partner: the list, bringing one in, deleting one. */
@Controller
class PartnerFilePages {

    private static final String ADDRESS = "/networks/{slug}/partners/{partner}/files";

    private final Networks networks;
    private final Files files;

    PartnerFilePages(Networks networks, Files files) {
        this.networks = networks;
        this.files = files;
    }

    @GetMapping({ADDRESS, ADDRESS + ".{format}"})
    Html list(Visit visit, @PathVariable String slug, @PathVariable String partner) {
        return page(visit, of(slug, partner), Form.empty());
    }

    @PostMapping(ADDRESS)
    Reply keep(
            Visit visit,
            @PathVariable String slug,
            @PathVariable String partner,
            @RequestParam("file") Optional<MultipartFile> file) {
        var of = of(slug, partner);
        visit.by().must(Action.KEEP_FILES, of.scope());
        if (file.isEmpty() || file.get().isEmpty()) {
            return refused(visit, of, new Outcome.Refusal("file", "document.file.refused.empty", List.of()));
        }
        return switch (files.keep(visit.by(), of.scope(), of.subject(), upload(file.get()))) {
            case Outcome.Done<KeptFile> _ -> Sent.saying("document.said.kept", of.address());
            case Outcome.Overtaken<KeptFile> _ -> throw new Missing();
            case Outcome.Refused<KeptFile>(List<Outcome.Refusal> because) -> refused(visit, of, because.getFirst());
        };
    }

    @GetMapping(ADDRESS + "/{file}/removal")
    Html ask(Visit visit, @PathVariable String slug, @PathVariable String partner, @PathVariable String file) {
        var of = of(slug, partner);
        visit.by().must(Action.KEEP_FILES, of.scope());
        return Html.page("overview/removal", visit, FileRemovalPage.of(of, file(visit, of, file), visit.words()));
    }

    @PostMapping(ADDRESS + "/{file}/removal")
    Reply delete(Visit visit, @PathVariable String slug, @PathVariable String partner, @PathVariable String file) {
        var of = of(slug, partner);
        visit.by().must(Action.KEEP_FILES, of.scope());
        files.delete(visit.by(), file(visit, of, file));
        return Sent.saying("document.said.deleted", of.address());
    }

    static Upload upload(MultipartFile file) {
        return new Upload(Objects.requireNonNullElse(file.getOriginalFilename(), ""), file::getInputStream);
    }

    private Html refused(Visit visit, FilesOfPartner of, Outcome.Refusal why) {
        String said = visit.words().of(why.message(), why.arguments().toArray());
        return page(visit, of, Form.empty().refused(why.field(), said)).with(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Html page(Visit visit, FilesOfPartner of, Form form) {
        var found = files.files(visit.by(), of.scope(), of.subject());
        return Html.page("overview/files", visit, PartnerFilesPage.of(visit, of, found, form))
                .listing(OverviewLists.files(of.network(), found, visit.words()));
    }

    private FilesOfPartner of(String slug, String partner) {
        var network = networks.network(slug).orElseThrow(Missing::new);
        return new FilesOfPartner(
                network, networks.partner(network.id(), partner).orElseThrow(Missing::new));
    }

    /** A file of this partner and of no other. */
    private KeptFile file(Visit visit, FilesOfPartner of, String id) {
        return FileId.of(id)
                .flatMap(one -> files.file(visit.by(), one))
                .filter(file -> file.subject().equals(of.subject()))
                .orElseThrow(Missing::new);
    }
}
