package eu.di4c.calendar.web;

import eu.di4c.calendar.Dependency;
import eu.di4c.calendar.Fact;
import eu.di4c.calendar.Items;
import eu.di4c.calendar.schedule.Lag;
import eu.di4c.calendar.schedule.LinkKind;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.LocalText;
import eu.di4c.site.form.Form;
import eu.di4c.site.form.FormReader;
import java.util.Optional;

/** Reads out of forms what became of an item, and for what it waits. */
final class ItemForms {

    private static final String NUMBER = "-?[0-9]{1,5}";

    private ItemForms() {}

    /** What became of an item: {@code fact}, {@code on}, {@code until}, {@code remark}; empty when something is wrong. */
    static Optional<Items.Telling> telling(Form form, FormReader reader) {
        if (form.value("fact").isBlank()) {
            reader.wrong("fact", "site.form.missing");
        }
        Optional<Fact.Kind> kind = reader.choice("fact", Fact.Kind.values());
        FuzzyDate on = reader.date("on");
        FuzzyDate until = reader.date("until");
        Optional<LocalText> remark = reader.localText("remark");
        boolean delayed = kind.equals(Optional.of(Fact.Kind.DELAY_GRANTED));
        if (kind.isPresent() && reader.sound() && delayed != until.isKnown()) {
            reader.wrong("until", delayed ? "calendar.form.until.missing" : "calendar.form.until.none");
        }
        return reader.sound() && kind.isPresent()
                ? Optional.of(
                        new Items.Telling(kind.get(), on, delayed ? Optional.of(until) : Optional.empty(), remark))
                : Optional.empty();
    }

    /** For what the item with a code waits: {@code before}, {@code link}, {@code lag}, {@code unit}. */
    static Optional<Dependency> link(String after, Form form, FormReader reader) {
        String before = reader.required("before", 80);
        Optional<LinkKind> kind = form.value("link").isBlank()
                ? Optional.of(LinkKind.FINISH_START)
                : reader.choice("link", LinkKind.values());
        Optional<Lag.Unit> unit =
                form.value("unit").isBlank() ? Optional.of(Lag.Unit.DAYS) : reader.choice("unit", Lag.Unit.values());
        int amount = lag(reader);
        if (before.equals(after)) {
            reader.wrong("before", "calendar.form.link.itself");
        }
        return reader.sound() && kind.isPresent() && unit.isPresent()
                ? Optional.of(new Dependency(before, after, kind.get(), new Lag(amount, unit.get())))
                : Optional.empty();
    }

    private static int lag(FormReader reader) {
        String typed = reader.text("lag", 20).orElse("0");
        boolean fits = typed.matches(NUMBER) && Math.abs(Integer.parseInt(typed)) <= Lag.LONGEST;
        if (!fits) {
            reader.wrong("lag", "calendar.form.lag.wrong", typed, Lag.LONGEST);
        }
        return fits ? Integer.parseInt(typed) : 0;
    }
}
