package eu.di4c.calendar;

import eu.di4c.calendar.PutCalendar.Problem;
import eu.di4c.calendar.ScheduleAnswer.Clash;
import eu.di4c.kernel.Outcome.Refusal;
import java.util.List;

/** Why an item does not fit into a calendar, as a form is told: the field that is to be mended, and how. */
final class Refusals {

    private final NetworkCalendar calendar;

    Refusals(NetworkCalendar calendar) {
        this.calendar = calendar;
    }

    Refusal of(Problem problem) {
        return switch (problem) {
            case Problem.Twice(var code) -> refusal("code", "calendar.refused.code", code);
            case Problem.UnknownOwner(var code, var owner) -> refusal("owners", "calendar.refused.owner", owner);
            case Problem.UnknownPhase(var code, var phase) -> refusal("phase", "calendar.refused.phase", phase);
            case Problem.UnknownItem(var code, var names) -> refusal("item", "calendar.refused.item", names);
            case Problem.ActDiffers(var code) -> refusal("", "calendar.refused.code", code);
            case Problem.Contradicts(var clash) -> of(clash);
        };
    }

    private Refusal of(Clash clash) {
        return switch (clash) {
            case Clash.Circle(var codes) ->
                refusal(
                        "",
                        "calendar.refused.circle",
                        String.join(" → ", codes.stream().map(this::titled).toList()));
            case Clash.CannotHold(var code, var waitsFor, var held, var needed) ->
                refusal("period", "calendar.clash.cannotHold", titled(code), held, titled(waitsFor), needed);
            case Clash.OutOfSight(var code) -> refusal("period", "calendar.clash.outOfSight", titled(code));
        };
    }

    private String titled(String code) {
        return calendar.item(code).map(item -> item.title().original().text()).orElse(code);
    }

    private static Refusal refusal(String field, String message, Object... arguments) {
        return new Refusal(field, message, List.of(arguments));
    }
}
