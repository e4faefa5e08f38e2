package eu.di4c.calendar.web;

import eu.di4c.calendar.Shift;
import eu.di4c.calendar.ShiftAnswer;
import eu.di4c.calendar.Shifts;
import eu.di4c.kernel.Action;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.Slug;
import eu.di4c.network.Networks;
import eu.di4c.network.Programme;
import eu.di4c.site.Missing;
import eu.di4c.site.Visit;
import eu.di4c.site.Words;
import eu.di4c.site.api.Misasked;
import eu.di4c.site.form.Form;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What one decision would do to all networks of a programme, for programs. */
@RestController
@RequestMapping(path = "/api/v1/programmes/{programme}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "calendar")
class ProgrammeShiftApi {

    private final Networks networks;
    private final Shifts shifts;

    ProgrammeShiftApi(Networks networks, Shifts shifts) {
        this.networks = networks;
        this.shifts = shifts;
    }

    /**
     * The preview of one decision over a programme.
     *
     * @param mark stands for exactly this preview when it is applied
     */
    record ProgrammeShiftFacts(String mark, List<ShiftFacts> networks) {

        static ProgrammeShiftFacts of(ShiftAnswer.Previewed seen, Words words) {
            return new ProgrammeShiftFacts(
                    seen.mark().toString(),
                    seen.networks().stream()
                            .map(preview -> ShiftFacts.of(preview, words))
                            .toList());
        }
    }

    @GetMapping("/shift-preview")
    @Operation(summary = "What an extension of all networks of a programme would move and keep; nothing is changed")
    ProgrammeShiftFacts shift(
            @Parameter(hidden = true) Visit visit,
            @PathVariable String programme,
            @Parameter(description = "by how much, an ISO 8601 period such as P3M") @RequestParam(defaultValue = "P3M")
                    String by,
            @Parameter(description = "date, or code of a stage of every network, from which on; without it, today")
                    @RequestParam(defaultValue = "")
                    String from) {
        String point = from.isEmpty() ? visit.today().toString() : from;
        var typed = TypedShift.of(by, point, visit.language());
        Shift shift = typed.shift()
                .orElseThrow(() -> typed.hasStep()
                        ? new Misasked("from", from, "calendar.expected.stageOfAll")
                        : new Misasked("by", by, "calendar.expected.step"));
        return switch (shifts.preview(networks.of(known(programme), ProgrammeShiftPage.MOST_NETWORKS), shift)) {
            case ShiftAnswer.Previewed seen -> ProgrammeShiftFacts.of(seen, visit.words());
            case ShiftAnswer.Applied _, ShiftAnswer.Refused _ ->
                throw new Misasked("from", from, "calendar.expected.stageOfAll");
        };
    }

    @PostMapping("/shifts")
    @Operation(summary = "Move in all networks of a programme exactly what a preview showed; its mark is asked for")
    @RequestBody(content = @Content(schema = @Schema(implementation = ShiftApi.DecidedShift.class)))
    ShiftApi.MadeFacts apply(Visit visit, @PathVariable String programme, Form form) {
        Programme known = known(programme);
        visit.by().must(Action.SHIFT_CALENDAR, Scope.programme(known.slug()));
        var of = networks.of(known, ProgrammeShiftPage.MOST_NETWORKS);
        return ShiftApi.made(
                shifts.apply(
                        visit.by(),
                        of,
                        ShiftApi.read(form, visit, "calendar.shift.wrong.from"),
                        Optional.of(form.value("mark"))),
                form,
                visit);
    }

    private Programme known(String programme) {
        return Optional.of(programme)
                .filter(Slug::fits)
                .flatMap(slug -> networks.programme(new Slug(slug)))
                .orElseThrow(Missing::new);
    }
}
