package eu.di4c.calendar.web;

import eu.di4c.calendar.CalendarRights;
import eu.di4c.calendar.Calendars;
import eu.di4c.calendar.Reversals;
import eu.di4c.calendar.Shift;
import eu.di4c.calendar.ShiftAnswer;
import eu.di4c.calendar.Shifts;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.LocalText;
import eu.di4c.network.Network;
import eu.di4c.site.Missing;
import eu.di4c.site.Visit;
import eu.di4c.site.api.Unfit;
import eu.di4c.site.form.Fault;
import eu.di4c.site.form.Form;
import eu.di4c.site.form.FormReader;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Moving the calendar of a network as it was previewed, and taking acts back, for programs. */
@RestController
@RequestMapping(path = "/api/v1/networks/{network}/calendar", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "calendar")
class ShiftApi {

    private final CalendarDesk desk;
    private final Calendars calendars;
    private final Shifts shifts;
    private final Reversals reversals;

    ShiftApi(CalendarDesk desk, Calendars calendars, Shifts shifts, Reversals reversals) {
        this.desk = desk;
        this.calendars = calendars;
        this.shifts = shifts;
        this.reversals = reversals;
    }

    /**
     * A shift that was decided.
     *
     * @param by how far, ISO 8601
     * @param from code of a stage, or a date
     * @param mark of the preview that was seen
     */
    record DecidedShift(
            String by, String from, String mark, LocalText reason, LocalText decidedBy, FuzzyDate decidedOn) {}

    /** Why an act is taken back, and who decided that. */
    record DecidedReversal(LocalText reason, Optional<LocalText> decidedBy, FuzzyDate decidedOn) {}

    /** The act that was made. */
    record MadeFacts(String act, List<ActFacts.ChangeFacts> changes) {

        static MadeFacts of(ShiftAnswer.Applied applied) {
            return new MadeFacts(
                    applied.act().toString(),
                    applied.changes().stream().map(ActFacts.ChangeFacts::of).toList());
        }
    }

    @PostMapping("/shifts")
    @Operation(summary = "Move exactly what a preview showed; its mark is asked for")
    @RequestBody(content = @Content(schema = @Schema(implementation = DecidedShift.class)))
    MadeFacts shift(Visit visit, @PathVariable String network, Form form) {
        List<Network> of = List.of(desk.network(network));
        CalendarRights.mustShift(visit.by(), of);
        return made(
                shifts.apply(
                        visit.by(),
                        of,
                        read(form, visit, "calendar.shift.wrong.here"),
                        Optional.of(form.value("mark"))),
                form,
                visit);
    }

    /**
     * The shift that a program sent, with its reason and whoever decided it.
     *
     * @param expected says what it may begin from
     */
    static Shift read(Form form, Visit visit, String expected) {
        var typed = TypedShift.of(form.value("by"), form.value("from"), visit.language());
        var reader = new FormReader(form, visit.words());
        var decision = DecisionForm.whole(reader);
        if (typed.shift().isEmpty()) {
            boolean step = typed.hasStep();
            reader.wrong(step ? "from" : "by", step ? expected : "calendar.shift.wrong.by");
        }
        return ItemApi.fit(typed.decided(decision), form, reader);
    }

    @PostMapping("/acts/{act}/reversal")
    @Operation(summary = "Take an act back, unless something has changed since")
    @RequestBody(content = @Content(schema = @Schema(implementation = DecidedReversal.class)))
    MadeFacts revert(Visit visit, @PathVariable String network, @PathVariable String act, Form form) {
        var of = desk.network(network);
        var known = calendars.history(of).stream()
                .filter(made -> made.id().toString().equals(act))
                .findFirst()
                .orElseThrow(() -> nothing(visit, of));
        reversals.must(visit.by(), known);
        var reader = new FormReader(form, visit.words());
        var decision = ItemApi.fit(Optional.of(DecisionForm.withReason(reader)), form, reader);
        return made(reversals.revert(visit.by(), known.id(), decision), form, visit);
    }

    /** Whether there is such an act is told to those only who may take one back. */
    private static Missing nothing(Visit visit, Network of) {
        CalendarRights.mustShift(visit.by(), List.of(of));
        return new Missing();
    }

    static MadeFacts made(ShiftAnswer answer, Form form, Visit visit) {
        return switch (answer) {
            case ShiftAnswer.Applied applied -> MadeFacts.of(applied);
            case ShiftAnswer.Previewed _ -> throw new IllegalStateException("only previewed");
            case ShiftAnswer.Refused(var because) -> {
                String told = RefusalWords.told(because, change -> change.code(), visit.words());
                String field = because instanceof ShiftAnswer.Refusal.ChangedSincePreview ? "mark" : "";
                throw Unfit.of(form.refused(List.of(new Fault(field, told))));
            }
        };
    }
}
