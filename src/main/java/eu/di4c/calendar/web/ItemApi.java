package eu.di4c.calendar.web;

import eu.di4c.calendar.CalendarItem;
import eu.di4c.calendar.CalendarRights;
import eu.di4c.calendar.Items;
import eu.di4c.kernel.Mark;
import eu.di4c.kernel.Outcome;
import eu.di4c.network.Network;
import eu.di4c.site.Missing;
import eu.di4c.site.Visit;
import eu.di4c.site.api.Overtaken;
import eu.di4c.site.api.Seen;
import eu.di4c.site.api.Unfit;
import eu.di4c.site.form.Form;
import eu.di4c.site.form.FormReader;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Items of a calendar one by one, for programs. */
@RestController
@RequestMapping(path = "/api/v1/networks/{network}/calendar/items", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "calendar")
class ItemApi {

    private final CalendarDesk desk;
    private final Items items;

    ItemApi(CalendarDesk desk, Items items) {
        this.desk = desk;
        this.items = items;
    }

    @GetMapping("/{item}")
    @Operation(summary = "One item of a calendar; its ETag is asked for when it is changed")
    ResponseEntity<CalendarFacts.ItemFacts> item(@PathVariable String network, @PathVariable String item) {
        CalendarItem known = known(desk.network(network), item);
        return ResponseEntity.ok().eTag(Mark.of(known).text()).body(CalendarFacts.ItemFacts.of(known));
    }

    private CalendarItem known(Network network, String item) {
        return items.item(network, item).orElseThrow(Missing::new);
    }

    @PostMapping
    @Operation(
            summary =
                    "Add an item; with reason, decidedBy and decidedOn of the act that brings it in, if there are any")
    @RequestBody(content = @Content(schema = @Schema(implementation = CalendarFacts.ItemFacts.class)))
    ResponseEntity<CalendarFacts.ItemFacts> add(Visit visit, @PathVariable String network, Form form) {
        var open = desk.open(visit, network);
        CalendarRights.mustAdd(visit.by(), open.network(), open.slugs());
        var reader = new FormReader(form, visit.words());
        var item = new ItemReader(form, reader, open.calendar().countries()).item(Optional.empty());
        var decision = DecisionForm.read(reader);
        var added = done(items.add(visit.by(), open.network(), fit(item, form, reader), decision), form, visit);
        return ResponseEntity.created(
                        URI.create("/api/v1/networks/%s/calendar/items/%s".formatted(network, added.code())))
                .eTag(Mark.of(added).text())
                .body(CalendarFacts.ItemFacts.of(added));
    }

    @PutMapping("/{item}")
    @Operation(summary = "Change an item; its facts stay. If-Match names the version that was seen")
    @RequestBody(content = @Content(schema = @Schema(implementation = CalendarFacts.ItemFacts.class)))
    ResponseEntity<CalendarFacts.ItemFacts> change(
            Visit visit, @PathVariable String network, @PathVariable String item, Form form) {
        Network of = desk.network(network);
        CalendarItem old = known(of, item);
        CalendarRights.must(visit.by(), of, List.of(old));
        Seen.insist(form, Mark.of(old));
        var reader = new FormReader(form, visit.words());
        var read = new ItemReader(
                        form, reader, desk.open(visit, network).calendar().countries())
                .item(Optional.of(item));
        var decision = DecisionForm.read(reader);
        var changed = done(items.edit(visit.by(), of, fit(read, form, reader), decision, Mark.of(old)), form, visit);
        return ResponseEntity.ok().eTag(Mark.of(changed).text()).body(CalendarFacts.ItemFacts.of(changed));
    }

    @DeleteMapping("/{item}")
    @Operation(summary = "Take out an item that was put in by mistake; If-Match names the version that was seen")
    ResponseEntity<Void> remove(Visit visit, @PathVariable String network, @PathVariable String item, Form form) {
        Network of = desk.network(network);
        CalendarItem old = known(of, item);
        CalendarRights.must(visit.by(), of, List.of(old));
        Seen.insist(form, Mark.of(old));
        var reader = new FormReader(form, visit.words());
        var decision = DecisionForm.read(reader);
        fit(Optional.of(old), form, reader);
        done(items.remove(visit.by(), of, item, decision, Mark.of(old)), form, visit);
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/{item}/facts")
    @Operation(summary = "Say what became of an item: a fact with on, until and remark; facts are added, never changed")
    @RequestBody(content = @Content(schema = @Schema(implementation = CalendarFacts.FactFacts.class)))
    ResponseEntity<CalendarFacts.ItemFacts> tell(
            Visit visit, @PathVariable String network, @PathVariable String item, Form form) {
        Network of = desk.network(network);
        CalendarRights.must(visit.by(), of, List.of(known(of, item)));
        var reader = new FormReader(form, visit.words());
        var telling = ItemForms.telling(form, reader);
        var told = done(items.tell(visit.by(), of, item, fit(telling, form, reader)), form, visit);
        return ResponseEntity.ok().eTag(Mark.of(told).text()).body(CalendarFacts.ItemFacts.of(told));
    }

    /** What was read, if all of it could be. */
    static <T> T fit(Optional<T> read, Form form, FormReader reader) {
        if (read.isEmpty() || !reader.sound()) {
            throw Unfit.of(form.refused(reader.faults()));
        }
        return read.get();
    }

    private static CalendarItem done(Outcome<CalendarItem> outcome, Form form, Visit visit) {
        return switch (outcome) {
            case Outcome.Done<CalendarItem>(CalendarItem item) -> item;
            case Outcome.Overtaken<CalendarItem> _ -> throw new Overtaken();
            case Outcome.Refused<CalendarItem>(List<Outcome.Refusal> because) ->
                throw Unfit.of(form.refused(Refused.faults(because, "relativeTo.item", visit.words())));
        };
    }
}
