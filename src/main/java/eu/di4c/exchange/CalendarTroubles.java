package eu.di4c.exchange;

import eu.di4c.calendar.PutCalendar.Problem;
import eu.di4c.calendar.ScheduleAnswer.Clash;
import java.util.List;

/** Says where in a network file a problem of the calendar lies. */
final class CalendarTroubles {

    private CalendarTroubles() {}

    static Trouble of(Problem problem, NetworkFile.Calendar told) {
        return switch (problem) {
            case Problem.Twice(var code) -> item(told, code, "", "the code '" + code + "' twice", "each code once");
            case Problem.UnknownOwner(var code, var owner) ->
                item(told, code, "/owners", "'" + owner + "'", "a partner of this network");
            case Problem.UnknownPhase(var code, int phase) ->
                item(told, code, "/phase", "phase " + phase, "a phase of this network");
            case Problem.UnknownItem unknown ->
                new Trouble("/calendar", 0, "'" + unknown.names() + "'", "an item of this calendar");
            case Problem.ActDiffers(var code) -> act(told, code);
            case Problem.Contradicts(var clash) -> clash(clash, told);
        };
    }

    private static Trouble act(NetworkFile.Calendar told, String code) {
        for (int i = 0; i < told.acts().size(); i++) {
            if (told.acts().get(i).code().equals(code)) {
                return new Trouble(
                        "/calendar/acts/" + i,
                        0,
                        "the act '" + code + "' other than recorded",
                        "the act as it is recorded");
            }
        }
        return new Trouble("/calendar/acts", 0, "the act '" + code + "'", "the act as it is recorded");
    }

    private static Trouble clash(Clash clash, NetworkFile.Calendar told) {
        return switch (clash) {
            case Clash.Circle(var codes) ->
                new Trouble(
                        "/calendar/dependencies",
                        0,
                        "a circle: " + circle(codes),
                        "items that do not wait for each other in a circle");
            case Clash.CannotHold hold ->
                item(
                        told,
                        hold.code(),
                        "/period",
                        "'%s' held on %s".formatted(hold.code(), hold.held()),
                        "a day from %s on, because it waits for '%s'".formatted(hold.needed(), hold.waitsFor()));
            case Clash.OutOfSight(var code) ->
                item(told, code, "/period", "'" + code + "' out of sight", "dates from 1990 to 2099");
        };
    }

    private static String circle(List<String> codes) {
        return String.join(" → ", codes) + " → " + codes.getFirst();
    }

    private static Trouble item(NetworkFile.Calendar told, String code, String field, String found, String expected) {
        for (int i = 0; i < told.items().size(); i++) {
            if (told.items().get(i).code().equals(code)) {
                return new Trouble("/calendar/items/" + i + field, 0, found, expected);
            }
        }
        return new Trouble("/calendar/items", 0, found, expected);
    }
}
