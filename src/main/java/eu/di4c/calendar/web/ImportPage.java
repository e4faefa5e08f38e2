package eu.di4c.calendar.web;

import eu.di4c.kernel.Language;
import eu.di4c.site.Link;
import eu.di4c.site.Place;
import eu.di4c.site.Words;
import eu.di4c.site.form.Choice;
import eu.di4c.site.form.Form;
import java.util.Arrays;
import java.util.List;

/** Asks for a table of items to try; nothing is stored by that. */
public record ImportPage(
        String acronym,
        Place place,
        List<Link> trail,
        Form form,
        List<Choice> languages,
        List<Link> files,
        String back) {

    static ImportPage of(OpenCalendar open, Form form) {
        Words words = open.visit().words();
        return new ImportPage(
                open.network().acronym(),
                open.shown().place(),
                open.shown().trail(Link.of(words.of("calendar.import"), open.home() + "/import")),
                form,
                Arrays.stream(Language.values())
                        .map(language -> new Choice(language.tag(), words.name(language)))
                        .toList(),
                List.of(
                        Link.of(words.of("calendar.file.csv"), open.home() + ".csv"),
                        Link.of(words.of("calendar.file.xlsx"), open.home() + ".xlsx")),
                open.home());
    }
}
