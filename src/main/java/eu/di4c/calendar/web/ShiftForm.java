package eu.di4c.calendar.web;

import eu.di4c.calendar.ShiftAnswer;
import eu.di4c.site.Words;
import eu.di4c.site.form.Form;

/**
 * The form by which exactly what a preview shows is applied.
 *
 * @param mark of the preview
 * @param sure what pressing the button does, with the number of dates
 */
public record ShiftForm(String action, String by, String from, String mark, String sure, String button, Form form) {

    static ShiftForm of(String action, TypedShift typed, ShiftAnswer.Previewed seen, Form form, Words words) {
        int dates = seen.changes().size();
        return new ShiftForm(
                action,
                typed.by(),
                typed.from(),
                seen.mark(),
                words.of("calendar.shift.sure", dates, seen.networks().size()),
                words.of("calendar.shift.move", dates),
                form);
    }
}
