package eu.di4c.calendar.web;

import eu.di4c.calendar.CalendarItem;
import eu.di4c.site.Link;
import eu.di4c.site.Phrase;
import eu.di4c.site.Place;
import eu.di4c.site.Words;
import eu.di4c.site.form.Form;
import java.util.List;

/** Asks whether an item that was put in by mistake is to be taken out for good. */
public record RemovalPage(Phrase title, Place place, List<Link> trail, String when, Form form, String back) {

    static RemovalPage of(OpenCalendar open, CalendarItem item, Form form) {
        Words words = open.visit().words();
        Shown shown = open.shown();
        return new RemovalPage(
                words.text(item.title()),
                shown.place(),
                shown.trail(
                        Link.of(words.plain(item.title()), open.home(item)),
                        Link.of(words.of("calendar.item.remove"), open.home(item) + "/removal")),
                shown.when(item.period()),
                form,
                open.home(item));
    }
}
