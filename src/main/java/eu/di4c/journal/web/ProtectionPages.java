package eu.di4c.journal.web;

import eu.di4c.journal.DataProtection;
import eu.di4c.journal.ErasureWishes;
import eu.di4c.journal.RetentionSettings;
import eu.di4c.kernel.Action;
import eu.di4c.kernel.Outcome;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.protection.Fate;
import eu.di4c.kernel.protection.Whom;
import eu.di4c.site.Html;
import eu.di4c.site.Link;
import eu.di4c.site.Reply;
import eu.di4c.site.Sent;
import eu.di4c.site.Visit;
import eu.di4c.site.form.Form;
import eu.di4c.site.form.FormReader;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The register of processing for everybody, and the work of who protects data. */
@Controller
class ProtectionPages {

    private final DataProtection protection;
    private final ErasureWishes wishes;
    private final PersonalData data;
    private final RetentionSettings retention;

    ProtectionPages(DataProtection protection, ErasureWishes wishes, PersonalData data, RetentionSettings retention) {
        this.retention = retention;
        this.protection = protection;
        this.wishes = wishes;
        this.data = data;
    }

    @GetMapping("/data-protection")
    Html register(Visit visit) {
        boolean protects = visit.by().may(Action.PROTECT_DATA, Scope.EVERYWHERE);
        var open = protects ? wishes(visit) : List.<Link>of();
        var due = protects ? protection.due(visit.by()) : List.<Fate>of();
        return Html.page(
                "journal/protection",
                visit,
                ProtectionPage.of(protection.register(), open, due, retention.nightly(), visit.words()));
    }

    private List<Link> wishes(Visit visit) {
        return wishes.open(visit.by()).stream()
                .map(wish -> ProtectionPage.wish(
                        wish,
                        protection
                                .whom(visit.by(), wish.person())
                                .map(Whom::name)
                                .orElse(wish.person().toString()),
                        visit.words()))
                .toList();
    }

    @GetMapping("/people/{id}/data")
    Html data(Visit visit, @PathVariable String id) {
        return Html.page("journal/data", visit, data.page(visit, data.other(visit, id)));
    }

    @GetMapping("/people/{id}/data.json")
    ResponseEntity<Map<String, Object>> file(Visit visit, @PathVariable String id) {
        return file(data.file(visit, data.other(visit, id)));
    }

    static ResponseEntity<Map<String, Object>> file(Map<String, Object> file) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"data.json\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(file);
    }

    @GetMapping("/people/{id}/erasure")
    Html preview(Visit visit, @PathVariable String id) {
        return preview(visit, data.other(visit, id), Form.empty());
    }

    @PostMapping("/people/{id}/erasure")
    Reply erase(Visit visit, @PathVariable String id, Form form) {
        var whom = data.other(visit, id);
        var reader = new FormReader(form, visit.words());
        String why = reader.required("why", 1000);
        if (!reader.checked("sure")) {
            reader.wrong("sure", "journal.erasure.unsure");
        }
        if (!reader.sound()) {
            return preview(visit, whom, reader.refused()).with(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (protection.erase(visit.by(), whom, why)) {
            case Outcome.Done<List<Fate>> _ -> Sent.saying("journal.said.erased", "/data-protection");
            case Outcome.Overtaken<List<Fate>> _ -> preview(visit, whom, form);
            case Outcome.Refused<List<Fate>> refused -> {
                refused.because()
                        .forEach(because -> reader.wrong(
                                because.field(),
                                because.message(),
                                because.arguments().toArray()));
                yield preview(visit, whom, reader.refused()).with(HttpStatus.UNPROCESSABLE_CONTENT);
            }
        };
    }

    private Html preview(Visit visit, Whom whom, Form form) {
        return Html.page(
                "journal/erasure", visit, ErasurePage.of(whom, protection.fate(visit.by(), whom), form, visit.words()));
    }
}
