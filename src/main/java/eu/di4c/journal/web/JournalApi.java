package eu.di4c.journal.web;

import eu.di4c.site.Missing;
import eu.di4c.site.Visit;
import eu.di4c.site.api.Listing;
import eu.di4c.site.api.Misasked;
import eu.di4c.site.api.Paging;
import eu.di4c.site.form.Form;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The journal, for programs with the token of somebody who may see it. */
@RestController
@RequestMapping(path = "/api/v1/journal", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "journal")
class JournalApi {

    private final JournalReading journal;

    JournalApi(JournalReading journal) {
        this.journal = journal;
    }

    @GetMapping
    @Operation(summary = "Entries, the newest first; for those who may see the journal")
    @Parameter(name = "scope", description = "path of a scope; its entries and those of scopes inside it")
    @Parameter(name = "who", description = "part of the name of who did it")
    @Parameter(name = "about", description = "part of the name of what it was done to, or of what was done")
    @Parameter(name = "from", description = "first day, EDTF")
    @Parameter(name = "until", description = "last day, EDTF")
    @Parameter(name = "before", description = "only entries with smaller numbers; the next of a list gives it")
    Listing<EntryFacts> entries(
            Visit visit, @Parameter(hidden = true) Form form, @RequestParam(defaultValue = Paging.USUAL) int most) {
        var asked = journal.asked(form, visit);
        int shown = new Paging("", most).most();
        asked.form().faults().stream().findFirst().ifPresent(fault -> {
            throw new Misasked(fault.field(), form.value(fault.field()), "journal.expected");
        });
        var found = journal.found(asked, asked.before(), shown + 1, visit.by());
        var items = found.stream().limit(shown).toList();
        return new Listing<>(
                items.stream().map(EntryFacts::of).toList(),
                found.size() > shown
                        ? Optional.of(asked.address(
                                "/api/v1/journal", "before=" + items.getLast().number(), "most=" + shown))
                        : Optional.empty());
    }

    @GetMapping("/{entry}")
    @Operation(summary = "One entry; for those who may see it")
    EntryFacts entry(Visit visit, @Parameter(description = "number of an entry") @PathVariable String entry) {
        return journal.entry(visit.by(), entry).map(EntryFacts::of).orElseThrow(Missing::new);
    }
}
