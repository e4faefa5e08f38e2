package eu.di4c.calendar.web;

import eu.di4c.calendar.CalendarItem;
import eu.di4c.calendar.Calendars;
import eu.di4c.calendar.Shift;
import eu.di4c.calendar.ShiftAnswer;
import eu.di4c.calendar.Shifts;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.LocalText;
import eu.di4c.network.Network;
import eu.di4c.network.Networks;
import eu.di4c.site.Missing;
import eu.di4c.site.Visit;
import eu.di4c.site.api.Listing;
import eu.di4c.site.api.Misasked;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The calendar of a network, its acts, what follows from its links, and what a shift would do, for programs. */
@RestController
@RequestMapping(path = "/api/v1/networks/{network}/calendar", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "calendar")
class CalendarApi {

    private final Networks networks;
    private final Calendars calendars;
    private final Shifts shifts;

    CalendarApi(Networks networks, Calendars calendars, Shifts shifts) {
        this.networks = networks;
        this.calendars = calendars;
        this.shifts = shifts;
    }

    @GetMapping
    @Operation(summary = "Calendar of a network: its items with what became of them, and what waits for what")
    CalendarFacts calendar(@PathVariable String network) {
        return CalendarFacts.of(calendars.of(known(network)));
    }

    @GetMapping("/stages")
    @Operation(summary = "Stages to which a day may belong; neighbours that share a month both own its days")
    Listing<CalendarFacts.ItemFacts> stages(
            @Parameter(hidden = true) Visit visit,
            @PathVariable String network,
            @Parameter(description = "a day, such as 2020-12-15; without it, today") @RequestParam(defaultValue = "")
                    String on) {
        return Listing.whole(calendars.stagesOn(known(network).id(), on.isEmpty() ? visit.today() : day(on)).stream()
                .map(CalendarFacts.ItemFacts::of)
                .toList());
    }

    private static LocalDate day(String on) {
        try {
            LocalDate day = LocalDate.parse(on);
            if (day.getYear() >= 1 && day.getYear() <= 9999) {
                return day;
            }
        } catch (DateTimeException _) {
            // told below, as a day out of reach is
        }
        throw new Misasked("on", on, "calendar.expected.day");
    }

    @GetMapping("/acts")
    @Operation(summary = "Acts that changed the calendar, the earliest first, each with all it changed")
    Listing<ActFacts> acts(@PathVariable String network) {
        return Listing.whole(
                calendars.history(known(network)).stream().map(ActFacts::of).toList());
    }

    @GetMapping("/schedule")
    @Operation(summary = "Early and late dates, slack and critical items, or the items that contradict each other")
    ScheduleFacts schedule(@Parameter(hidden = true) Visit visit, @PathVariable String network) {
        Network known = known(network);
        return ScheduleFacts.of(known.slug(), calendars.of(known).schedule(), visit.today());
    }

    @GetMapping("/shift-preview")
    @Operation(summary = "What an extension would move and what it would keep; nothing is changed")
    ShiftFacts shift(
            @Parameter(hidden = true) Visit visit,
            @PathVariable String network,
            @Parameter(description = "by how much, an ISO 8601 period such as P3M") @RequestParam(defaultValue = "P3M")
                    String by,
            @Parameter(description = "code of the stage from which on things move; without it, the first")
                    @RequestParam(defaultValue = "")
                    String from) {
        Network known = known(network);
        String stage = from.isEmpty() ? firstStage(known) : from;
        return switch (shifts.preview(List.of(known), shift(by, stage))) {
            case ShiftAnswer.Previewed(var previews) -> ShiftFacts.of(previews.getFirst(), visit.words());
            case ShiftAnswer.Applied _, ShiftAnswer.Refused _ ->
                throw new Misasked("from", from, "calendar.expected.stage");
        };
    }

    private String firstStage(Network network) {
        return calendars.of(network).items().stream()
                .filter(item -> item.kind() == CalendarItem.Kind.STAGE)
                .map(CalendarItem::code)
                .findFirst()
                .orElseThrow(() -> new Misasked("from", "", "calendar.expected.stage"));
    }

    private static Shift shift(String by, String stage) {
        LocalText preview = LocalText.of("en", "preview");
        try {
            return new Shift(Period.parse(by), new Shift.From.Stage(stage), preview, preview, FuzzyDate.UNKNOWN);
        } catch (DateTimeException | IllegalArgumentException | ArithmeticException _) {
            throw new Misasked("by", by, "calendar.expected.step");
        }
    }

    private Network known(String network) {
        return networks.network(network).orElseThrow(Missing::new);
    }
}
