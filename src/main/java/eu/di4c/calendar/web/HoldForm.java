package eu.di4c.calendar.web;

import eu.di4c.calendar.CalendarItem;
import eu.di4c.calendar.CalendarItem.Hold;
import eu.di4c.kernel.LocalText;
import eu.di4c.site.form.Form;
import eu.di4c.site.form.FormReader;
import java.time.DateTimeException;
import java.time.Period;
import java.util.Optional;

/** Reads out of a form what holds the dates of an item: nothing, a reason for which it is fixed, or an end of another item. */
final class HoldForm {

    private final Form form;
    private final FormReader reader;

    HoldForm(Form form, FormReader reader) {
        this.form = form;
        this.reader = reader;
    }

    Hold hold() {
        Optional<LocalText> fixed = reader.localText("fixed");
        Optional<String> item = reader.text("relativeTo.item", 80);
        if (item.isEmpty()) {
            Optional.of("relativeTo.amount")
                    .filter(field -> !form.value(field).isBlank())
                    .ifPresent(_ -> reader.wrong("relativeTo.item", "site.form.missing"));
            return fixed.<Hold>map(Hold.Fixed::new).orElse(new Hold.Free());
        }
        if (fixed.isPresent()) {
            reader.wrong("relativeTo.item", "calendar.form.hold.one");
        }
        if (!CalendarItem.isCode(item.get())) {
            reader.wrong("relativeTo.item", "site.form.choice", item.get());
        }
        if (form.value("relativeTo.end").isBlank()) {
            reader.wrong("relativeTo.end", "site.form.missing");
        }
        Optional<Hold.End> end = reader.choice("relativeTo.end", Hold.End.values());
        Optional<Period> later = later();
        return end.isPresent() && later.isPresent()
                ? new Hold.RelativeTo(item.get(), end.get(), later.get())
                : new Hold.Free();
    }

    /** How much later: an amount and its unit as a page asks for them, or a period of ISO 8601 as programs send it. */
    private Optional<Period> later() {
        Optional<String> iso = reader.text("relativeTo.later", 40);
        Optional<String> amount = reader.text("relativeTo.amount", 40);
        String unit = form.value("relativeTo.unit").equals(ItemReader.DAYS) ? "D" : "M";
        String field = iso.isPresent() ? "relativeTo.later" : "relativeTo.amount";
        String typed = iso.or(() -> amount).orElse("0");
        try {
            var later = Period.parse(iso.orElse("P" + typed + unit));
            new Hold.RelativeTo("any", Hold.End.START, later);
            return Optional.of(later);
        } catch (DateTimeException | IllegalArgumentException | ArithmeticException _) {
            reader.wrong(field, "calendar.form.later.wrong", typed);
            return Optional.empty();
        }
    }
}
