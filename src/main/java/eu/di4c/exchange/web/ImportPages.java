package eu.di4c.exchange.web;

import eu.di4c.exchange.Import;
import eu.di4c.exchange.ImportId;
import eu.di4c.exchange.Imports;
import eu.di4c.kernel.Outcome;
import eu.di4c.site.Html;
import eu.di4c.site.Missing;
import eu.di4c.site.Reply;
import eu.di4c.site.Sent;
import eu.di4c.site.Visit;
import eu.di4c.site.form.Form;
import java.io.IOException;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Network files that people hand in: tried first, looked at, then stored. */
@Controller
class ImportPages {

    private static final int AT_A_TIME = 200;

    private final Imports imports;
    private final Clock clock;

    ImportPages(Imports imports, Clock clock) {
        this.imports = imports;
        this.clock = clock;
    }

    @GetMapping({"/imports", "/imports.{format}"})
    Html all(Visit visit, @RequestParam(defaultValue = "") String after) {
        var found = imports.mine(visit.by(), parsed(after), ImportListPage.SIZE + 1);
        return Html.page("exchange/list", visit, ImportListPage.of(found, clock.instant(), visit.words()))
                .listing(ImportListPage.list(
                        last -> imports.mine(visit.by(), last.map(Import::id), AT_A_TIME),
                        clock.instant(),
                        visit.words()));
    }

    @GetMapping("/imports/new")
    Html ask(Visit visit) {
        imports.latest(visit.by());
        return Html.page("exchange/new", visit, ImportNewPage.of(Form.empty(), visit.words()));
    }

    @PostMapping("/imports/new")
    Reply take(Visit visit, @RequestParam Optional<MultipartFile> file) throws IOException {
        imports.latest(visit.by());
        byte[] content = file.isPresent() ? file.get().getBytes() : new byte[0];
        String name = file.map(MultipartFile::getOriginalFilename)
                .map(Objects::toString)
                .orElse("");
        return switch (imports.tryOut(visit.by(), name, content)) {
            case Outcome.Done<Import>(var taken) -> Sent.to(address(taken));
            case Outcome.Overtaken<Import>(var now) -> Sent.to(address(now));
            case Outcome.Refused<Import> refused ->
                Html.page("exchange/new", visit, ImportNewPage.of(refused(Form.empty(), refused, visit), visit.words()))
                        .with(HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    @GetMapping("/imports/{id}")
    Html one(Visit visit, @PathVariable String id) {
        return page(visit, mine(visit, id), Form.empty());
    }

    @PostMapping("/imports/{id}/trial")
    Reply again(Visit visit, @PathVariable String id) {
        var file = mine(visit, id);
        return answer(visit, file, Form.empty(), imports.tryAgain(visit.by(), file.id()));
    }

    @PostMapping("/imports/{id}/acceptance")
    Reply accept(Visit visit, @PathVariable String id, Form form) {
        var file = mine(visit, id);
        boolean confirmed = form.chosen("confirmed", "on");
        return answer(visit, file, form, imports.store(visit.by(), file.id(), confirmed));
    }

    @GetMapping("/imports/{id}/cancellation")
    Reply askToCancel(Visit visit, @PathVariable String id) {
        var file = mine(visit, id);
        return file.canBeCancelled(clock.instant())
                ? Html.page("exchange/cancellation", visit, ImportCancellationPage.of(file, visit.words()))
                : Sent.to(address(file));
    }

    @PostMapping("/imports/{id}/cancellation")
    Reply cancel(Visit visit, @PathVariable String id) {
        var file = mine(visit, id);
        return answer(visit, file, Form.empty(), imports.cancel(visit.by(), file.id()));
    }

    private Reply answer(Visit visit, Import file, Form form, Outcome<Import> outcome) {
        return switch (outcome) {
            case Outcome.Done<Import>(var begun) -> Sent.to(address(begun));
            case Outcome.Overtaken<Import>(var now) -> Sent.to(address(now));
            case Outcome.Refused<Import> refused ->
                page(visit, file, refused(form, refused, visit)).with(HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private Html page(Visit visit, Import file, Form form) {
        return Html.page("exchange/import", visit, ImportPage.of(file, form, clock.instant(), visit));
    }

    private Import mine(Visit visit, String id) {
        return parsed(id).flatMap(known -> imports.mine(visit.by(), known)).orElseThrow(Missing::new);
    }

    static Optional<ImportId> parsed(String id) {
        try {
            return Optional.of(new ImportId(UUID.fromString(id)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    static Form refused(Form form, Outcome.Refused<Import> refused, Visit visit) {
        var answer = form;
        for (var because : refused.because()) {
            answer = answer.refused(
                    because.field(),
                    visit.words().of(because.message(), because.arguments().toArray()));
        }
        return answer;
    }

    static String address(Import file) {
        return "/imports/" + file.id();
    }
}
