package eu.di4c.calendar.web;

import eu.di4c.calendar.CalendarItem;
import eu.di4c.calendar.CalendarItem.Hold;
import eu.di4c.calendar.Hours;
import eu.di4c.calendar.Meeting;
import eu.di4c.calendar.Meeting.Gathering;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Mark;
import eu.di4c.site.Words;
import eu.di4c.site.form.Form;
import eu.di4c.site.form.FormReader;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** An item as it stands in a form when this is opened; {@link ItemReader} reads it back. */
final class ItemForm {

    private ItemForm() {}

    static Form of(CalendarItem item, Words words) {
        var form = Form.empty()
                .with(Form.REVISION, Mark.of(item).text())
                .with("code", item.code())
                .with("kind", FormReader.code(item.kind()))
                .with("title", item.title())
                .with("period", WrittenPeriod.of(item.period(), words))
                .with("owners", item.owners())
                .with("phase", item.phase().map(String::valueOf).orElse(""));
        form = with(form, "result", item.result());
        if (item.meeting().isPresent()) {
            form = with(form, item.meeting().get());
        }
        return switch (item.hold()) {
            case Hold.Free _ -> form;
            case Hold.Fixed(var because) -> form.with("fixed", because);
            case Hold.RelativeTo to -> with(form, to);
        };
    }

    private static Form with(Form form, Meeting meeting) {
        var meets = gathering(
                form.with("meeting.kind", FormReader.code(meeting.kind())), "meeting.planned", meeting.planned());
        if (meeting.actual().isPresent()) {
            meets = gathering(meets, "meeting.actual", meeting.actual().get()).with("meeting.actual.held", "on");
        }
        if (meeting.hours().isPresent()) {
            meets = with(meets, meeting.hours().get());
        }
        return with(meets, "meeting.because", meeting.because());
    }

    private static Form with(Form form, Hours hours) {
        return form.with("meeting.hours.from", hours.from().toString())
                .with("meeting.hours.until", hours.until().map(Object::toString).orElse(""))
                .with("meeting.hours.zone", hours.zone().getId());
    }

    private static Form gathering(Form form, String name, Gathering gathering) {
        return with(form, name + ".place", gathering.place())
                .with(name + ".mode", gathering.mode().map(FormReader::code).orElse(""));
    }

    private static Form with(Form form, Hold.RelativeTo to) {
        int months = to.later().getMonths();
        long days = to.later().get(ChronoUnit.DAYS);
        return form.with("relativeTo.item", to.code())
                .with("relativeTo.end", FormReader.code(to.end()))
                .with("relativeTo.amount", String.valueOf(days == 0 ? months : days))
                .with("relativeTo.unit", days == 0 ? ItemReader.MONTHS : ItemReader.DAYS);
    }

    private static Form with(Form form, String field, Optional<LocalText> text) {
        return text.map(words -> form.with(field, words)).orElse(form);
    }
}
