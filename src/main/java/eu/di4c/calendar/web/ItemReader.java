package eu.di4c.calendar.web;

import eu.di4c.calendar.CalendarItem;
import eu.di4c.calendar.CalendarItem.Hold;
import eu.di4c.calendar.Hours;
import eu.di4c.calendar.Meeting;
import eu.di4c.calendar.Meeting.Gathering;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Period;
import eu.di4c.site.form.Form;
import eu.di4c.site.form.FormReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Reads an item out of a form; what is wrong is noted in the {@link FormReader}. */
final class ItemReader {

    static final String DAYS = "days";
    static final String MONTHS = "months";

    /** The address of the form for a new item is not free for an item. */
    private static final String TAKEN = "new";

    private final Form form;
    private final FormReader reader;
    private final Map<String, String> countries;

    /** {@code countries}: slug of a partner → its country, by whose clocks a meeting is held. */
    ItemReader(Form form, FormReader reader, Map<String, String> countries) {
        this.form = form;
        this.reader = reader;
        this.countries = countries;
    }

    /**
     * The item; empty when something is wrong.
     *
     * @param known its code when it is there already; a new one may be left without, and is named by its title
     */
    Optional<CalendarItem> item(Optional<String> known) {
        return item(known, Optional.empty());
    }

    /** An item that is there already, as it is to be from now on; empty when something is wrong. */
    Optional<CalendarItem> item(CalendarItem old) {
        return item(Optional.of(old.code()), Optional.of(old));
    }

    private Optional<CalendarItem> item(Optional<String> known, Optional<CalendarItem> old) {
        Optional<LocalText> title = title();
        Optional<String> code = known.or(() -> title.flatMap(this::code));
        Optional<CalendarItem.Kind> kind = kind();
        Period period = reader.period("period");
        Optional<LocalText> result = reader.localText("result");
        Optional<Integer> phase = phase();
        var owners = new TreeSet<>(
                form.values("owners").stream().filter(owner -> !owner.isBlank()).toList());
        Optional<Hours> hours = new HoursForm(reader, reader.words(), countries).hours(old, period, owners);
        Optional<Meeting> meeting = meeting(kind, hours);
        Hold hold = new HoldForm(form, reader).hold();
        return !reader.sound() || title.isEmpty() || code.isEmpty() || kind.isEmpty()
                ? Optional.empty()
                : Optional.of(new CalendarItem(
                        code.get(), kind.get(), title.get(), period, result, owners, phase, meeting, hold, List.of()));
    }

    private Optional<LocalText> title() {
        int before = reader.faults().size();
        Optional<LocalText> title = reader.localText("title");
        if (title.isEmpty() && reader.faults().size() == before) {
            reader.wrong("title", "site.form.missing");
        }
        return title;
    }

    private Optional<String> code(LocalText title) {
        String typed = reader.text("code", 200).orElse("");
        String code = typed.isEmpty() ? CalendarItem.codeOf(title.original().text()) : typed;
        if (!CalendarItem.isCode(code) || code.equals(TAKEN)) {
            reader.wrong("code", "calendar.form.code.wrong", typed);
            return Optional.empty();
        }
        return Optional.of(code);
    }

    private Optional<CalendarItem.Kind> kind() {
        if (form.value("kind").isBlank()) {
            reader.wrong("kind", "site.form.missing");
        }
        return reader.choice("kind", CalendarItem.Kind.values());
    }

    private Optional<Integer> phase() {
        Optional<String> typed = reader.text("phase", 20);
        if (typed.filter(number -> !number.matches("[1-9]")).isPresent()) {
            reader.wrong("phase", "site.form.choice", typed.get());
            return Optional.empty();
        }
        return typed.map(Integer::valueOf);
    }

    private Optional<Meeting> meeting(Optional<CalendarItem.Kind> kind, Optional<Hours> hours) {
        Optional<Meeting.Kind> sort = reader.choice("meeting.kind", Meeting.Kind.values());
        Gathering planned = gathering("meeting.planned");
        Gathering actual = gathering("meeting.actual");
        boolean held = reader.checked("meeting.actual.held") || !actual.equals(Gathering.UNKNOWN);
        Optional<LocalText> because = reader.localText("meeting.because");
        boolean told = sort.isPresent()
                || held
                || !planned.equals(Gathering.UNKNOWN)
                || because.isPresent()
                || hours.isPresent();
        boolean meets = kind.equals(Optional.of(CalendarItem.Kind.MEETING));
        if (kind.isPresent() && told && !meets) {
            reader.wrong("meeting.kind", "calendar.form.meeting.none");
        }
        if (meets && sort.isEmpty() && form.value("meeting.kind").isBlank()) {
            reader.wrong("meeting.kind", "site.form.missing");
        }
        return sort.filter(_ -> meets)
                .map(known ->
                        new Meeting(known, planned, held ? Optional.of(actual) : Optional.empty(), because, hours));
    }

    private Gathering gathering(String name) {
        return new Gathering(reader.localText(name + ".place"), reader.choice(name + ".mode", Meeting.Mode.values()));
    }
}
