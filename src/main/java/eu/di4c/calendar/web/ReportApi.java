package eu.di4c.calendar.web;

import eu.di4c.calendar.reporting.PartnerReports;
import eu.di4c.calendar.reporting.Reminders;
import eu.di4c.site.Visit;
import eu.di4c.site.api.Listing;
import eu.di4c.site.api.Unfit;
import eu.di4c.site.form.Answers;
import eu.di4c.site.form.Form;
import eu.di4c.site.form.FormReader;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who has reported and who has not, for programs. */
@RestController
@RequestMapping(path = "/api/v1/networks/{network}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "calendar")
class ReportApi {

    private static final String ONE = "/partners/{partner}/reports/{item}";

    private final ReportDesk desk;
    private final PartnerReports reports;
    private final Reminders reminders;

    ReportApi(ReportDesk desk, PartnerReports reports, Reminders reminders) {
        this.desk = desk;
        this.reports = reports;
        this.reminders = reminders;
    }

    @GetMapping("/reporting")
    @Operation(summary = "To what partners report, what is late first, and which of them have")
    Listing<ReportingFacts> board(@Parameter(hidden = true) Visit visit, @PathVariable String network) {
        var of = desk.network(network);
        return Listing.whole(reports.all(visit.by(), of, visit.today()).stream()
                .map(ReportingFacts::of)
                .toList());
    }

    @PostMapping(ONE)
    @Operation(summary = "Say that a partner has reported: on which day, with a remark; it is added, never changed")
    @RequestBody(content = @Content(schema = @Schema(implementation = ReportingFacts.TellingFacts.class)))
    ReportingFacts.LineFacts tell(
            @Parameter(hidden = true) Visit visit,
            @PathVariable String network,
            @PathVariable String partner,
            @PathVariable String item,
            Form form) {
        var open = desk.open(visit, network, partner, item);
        var reader = new FormReader(form, visit.words());
        var telling = ReportDesk.telling(reader);
        if (!reader.sound()) {
            throw new Unfit(reader.faults());
        }
        return ReportingFacts.LineFacts.of(Answers.program(
                reports.report(visit.by(), open.network(), item, open.partner(), telling), visit.words()));
    }

    @DeleteMapping(ONE)
    @Operation(summary = "Take back that a partner has reported; what was said stays in the journal")
    ResponseEntity<Void> takeBack(
            @Parameter(hidden = true) Visit visit,
            @PathVariable String network,
            @PathVariable String partner,
            @PathVariable String item,
            Form form) {
        var open = desk.open(visit, network, partner, item);
        var reader = new FormReader(form, visit.words());
        var remark = reader.localText("remark");
        if (!reader.sound()) {
            throw new Unfit(reader.faults());
        }
        Answers.program(reports.takeBack(visit.by(), open.network(), item, open.partner(), remark), visit.words());
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/reporting/{item}/reminders")
    @Operation(summary = "Remind the partners that have not reported, each once a day at most; the answer is who was")
    Listing<ReportingFacts.LineFacts> remind(
            @Parameter(hidden = true) Visit visit, @PathVariable String network, @PathVariable String item) {
        return Listing.whole(
                Answers.program(reminders.remind(visit.by(), desk.network(network), item), visit.words()).stream()
                        .map(ReportingFacts.LineFacts::of)
                        .toList());
    }
}
