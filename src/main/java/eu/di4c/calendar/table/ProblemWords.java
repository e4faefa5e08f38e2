package eu.di4c.calendar.table;

import eu.di4c.calendar.PutCalendar.Problem;
import eu.di4c.calendar.ScheduleAnswer.Clash;
import eu.di4c.calendar.table.TableAnswer.Remark;
import eu.di4c.site.Words;

/** Says why the rows of a table do not fit into the calendar, at the row that is to be mended. */
record ProblemWords(ItemRows rows, Words words) {

    Remark told(Problem problem) {
        return switch (problem) {
            case Problem.Twice(var code) -> at(code, code, "calendar.table.expected.headingOnce");
            case Problem.UnknownOwner(var code, var owner) -> at(code, owner, "calendar.table.problem.owner");
            case Problem.UnknownPhase(var code, int phase) ->
                at(code, String.valueOf(phase), "calendar.table.problem.phase");
            case Problem.UnknownItem(var code, var names) -> at(code, names, "calendar.table.problem.item");
            case Problem.ActDiffers(var code) ->
                throw new IllegalStateException("a table tells of no acts, and yet of " + code);
            case Problem.Contradicts(Clash.Circle(var codes)) ->
                at(codes.getFirst(), String.join(" → ", codes), "calendar.table.problem.circle");
            case Problem.Contradicts(Clash.CannotHold(var code, var waitsFor, var held, var needed)) ->
                new Remark(
                        rows.place(code),
                        "",
                        code,
                        words.of("calendar.table.problem.cannotHold", code, held, waitsFor, needed));
            case Problem.Contradicts(Clash.OutOfSight(var code)) -> at(code, code, "calendar.table.problem.outOfSight");
        };
    }

    private Remark at(String code, String found, String expected) {
        return new Remark(rows.place(code), "", found, words.of(expected));
    }
}
