package eu.di4c.calendar.web;

import eu.di4c.calendar.Dependencies;
import eu.di4c.calendar.Dependency;
import eu.di4c.calendar.schedule.LinkKind;
import eu.di4c.kernel.Outcome;
import eu.di4c.site.Missing;
import eu.di4c.site.Visit;
import eu.di4c.site.api.Overtaken;
import eu.di4c.site.api.Unfit;
import eu.di4c.site.form.Form;
import eu.di4c.site.form.FormReader;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What waits for what, for programs. */
@RestController
@RequestMapping(
        path = "/api/v1/networks/{network}/calendar/items/{item}/dependencies/{before}/{link}",
        produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "calendar")
class DependencyApi {

    private final CalendarDesk desk;
    private final Dependencies dependencies;

    DependencyApi(CalendarDesk desk, Dependencies dependencies) {
        this.desk = desk;
        this.dependencies = dependencies;
    }

    @PutMapping
    @Operation(summary = "Let an item wait for another, by a lag in a unit")
    @RequestBody(content = @Content(schema = @Schema(implementation = CalendarFacts.DependencyFacts.class)))
    CalendarFacts.DependencyFacts put(
            Visit visit,
            @PathVariable String network,
            @PathVariable String item,
            @PathVariable String before,
            @PathVariable String link,
            Form form) {
        var of = desk.network(network);
        dependencies.must(visit.by(), of, item);
        var named = form.with("before", before).with("link", FormReader.code(kind(link)));
        var reader = new FormReader(named, visit.words());
        var read = ItemApi.fit(ItemForms.link(item, named, reader), named, reader);
        return CalendarFacts.DependencyFacts.of(done(dependencies.put(visit.by(), of, read), named, visit));
    }

    @DeleteMapping
    @Operation(summary = "Let an item wait for another no longer")
    ResponseEntity<Void> remove(
            Visit visit,
            @PathVariable String network,
            @PathVariable String item,
            @PathVariable String before,
            @PathVariable String link,
            Form form) {
        var of = desk.network(network);
        dependencies.must(visit.by(), of, item);
        done(dependencies.remove(visit.by(), of, before, item, kind(link)), form, visit);
        return ResponseEntity.noContent().build();
    }

    private static LinkKind kind(String code) {
        return Arrays.stream(LinkKind.values())
                .filter(kind -> FormReader.code(kind).equals(code))
                .findFirst()
                .orElseThrow(Missing::new);
    }

    private static Dependency done(Outcome<Dependency> outcome, Form form, Visit visit) {
        return switch (outcome) {
            case Outcome.Done<Dependency>(Dependency link) -> link;
            case Outcome.Overtaken<Dependency> _ -> throw new Overtaken();
            case Outcome.Refused<Dependency>(List<Outcome.Refusal> because) ->
                throw Unfit.of(form.refused(Refused.faults(because, "before", visit.words())));
        };
    }
}
