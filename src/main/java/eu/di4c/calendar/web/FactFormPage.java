package eu.di4c.calendar.web;

import eu.di4c.calendar.CalendarItem;
import eu.di4c.calendar.Fact;
import eu.di4c.calendar.table.StateWords;
import eu.di4c.site.Link;
import eu.di4c.site.Phrase;
import eu.di4c.site.Place;
import eu.di4c.site.Words;
import eu.di4c.site.form.Choice;
import eu.di4c.site.form.Form;
import eu.di4c.site.form.FormReader;
import eu.di4c.site.part.Tag;
import java.util.Arrays;
import java.util.List;

/** The form in which somebody says what became of an item. */
public record FactFormPage(
        Phrase title,
        Place place,
        List<Link> trail,
        Tag state,
        String when,
        Form form,
        List<Choice> kinds,
        String back) {

    static FactFormPage of(OpenCalendar open, CalendarItem item, Form form) {
        Words words = open.visit().words();
        Shown shown = open.shown();
        return new FactFormPage(
                words.text(item.title()),
                shown.place(),
                shown.trail(
                        Link.of(words.plain(item.title()), open.home(item)),
                        Link.of(words.of("calendar.item.tell"), open.home(item) + "/facts")),
                shown.state(item),
                shown.when(item),
                form,
                Arrays.stream(Fact.Kind.values())
                        .map(kind -> new Choice(FormReader.code(kind), StateWords.of(kind, words)))
                        .toList(),
                open.home(item));
    }
}
