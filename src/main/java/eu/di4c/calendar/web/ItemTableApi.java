package eu.di4c.calendar.web;

import eu.di4c.calendar.CalendarRights;
import eu.di4c.calendar.Decision;
import eu.di4c.calendar.table.ItemTables;
import eu.di4c.calendar.table.TableAnswer;
import eu.di4c.document.reading.TableReader;
import eu.di4c.kernel.LocalText;
import eu.di4c.site.Visit;
import eu.di4c.site.api.Unfit;
import eu.di4c.site.form.Fault;
import eu.di4c.site.form.Form;
import eu.di4c.site.form.FormReader;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Bringing a table of items in, for programs: the file is the body of the question. */
@RestController
@RequestMapping(path = "/api/v1/networks/{network}/calendar/table", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "calendar")
class ItemTableApi {

    private final CalendarDesk desk;
    private final ItemTables tables;

    ItemTableApi(CalendarDesk desk, ItemTables tables) {
        this.desk = desk;
        this.tables = tables;
    }

    /** What came of a table: how many items, and what cells were understood as. */
    record TableFacts(boolean stored, int added, int changed, int unchanged, List<CellFacts> understood) {

        static TableFacts of(TableAnswer.Taken taken) {
            return new TableFacts(
                    taken.stored(),
                    taken.added(),
                    taken.changed(),
                    taken.unchanged(),
                    taken.understood().stream()
                            .map(remark -> new CellFacts(
                                    remark.place().sheet(),
                                    remark.place().name(),
                                    remark.heading(),
                                    remark.found(),
                                    remark.told()))
                            .toList());
        }
    }

    /** A cell, what stands in it, and what it was understood as. */
    record CellFacts(String sheet, String cell, String heading, String written, String understood) {}

    @PostMapping
    @RequestBody(
            content = {
                @Content(mediaType = "text/csv"),
                @Content(mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
            })
    @Operation(
            summary =
                    "Bring a table of items in, CSV or XLSX up to 10 MB, all of it or nothing; cells are read in the language"
                            + " of the question. Where two readings are possible, cell.C7=2 chooses; left=… leaves a column out")
    TableFacts bring(
            Visit visit,
            @PathVariable String network,
            @Parameter(description = "true: only say what would be done") @RequestParam(defaultValue = "false")
                    boolean dryRun,
            @Parameter(description = "why the calendar is changed; needed unless it is a dry run")
                    @RequestParam(defaultValue = "")
                    String reason,
            HttpServletRequest request)
            throws IOException {
        var of = desk.network(network);
        CalendarRights.must(visit.by(), of, List.of());
        var form = asked(request);
        var reader = new FormReader(form, visit.words());
        var chosen = TableChoices.read(form, reader);
        if (reason.isBlank() && !dryRun) {
            reader.wrong("reason", "site.form.missing");
        }
        ItemApi.fit(Optional.of(chosen), form, reader);
        byte[] file = request.getInputStream().readNBytes(TableReader.LARGEST_FILE + 1);
        var sent = ItemTables.Sent.of(file, visit.language(), chosen);
        return switch (dryRun
                ? tables.rehearse(visit.by(), of, sent)
                : tables.bring(visit.by(), of, sent, why(reader, visit))) {
            case TableAnswer.Taken taken -> TableFacts.of(taken);
            case TableAnswer.Refused(var remarks) ->
                throw new Unfit(remarks.stream().map(ItemTableApi::fault).toList());
        };
    }

    /** The body is the file, so all else stands in the address. */
    private static Form asked(HttpServletRequest request) {
        Map<String, List<String>> asked = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> asked.put(name, List.of(values)));
        return Form.typed(asked);
    }

    private static Decision why(FormReader reader, Visit visit) {
        return new Decision(
                reader.text("reason").map(text -> LocalText.of(visit.language().tag(), text)),
                reader.text("decidedBy")
                        .map(text -> LocalText.of(visit.language().tag(), text)),
                reader.date("decidedOn"));
    }

    /** A cell is pointed to by its name, as {@code /C7}, or {@code /Sheet/C7} in a workbook. */
    private static Fault fault(TableAnswer.Remark remark) {
        String sheet = remark.place().sheet();
        String cell = remark.place().name();
        return new Fault(
                sheet.isEmpty() || cell.isEmpty() ? cell : sheet + "." + cell, remark.found() + ": " + remark.told());
    }
}
