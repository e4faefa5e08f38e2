package eu.di4c.site.web;

import eu.di4c.site.Words;
import eu.di4c.site.Zones;
import eu.di4c.site.form.Choice;
import eu.di4c.site.form.Form;
import java.util.List;

/** The choice of the time zone in which a reader is told times. */
public record ZonePage(Form form, List<Choice> zones) {

    static ZonePage of(Form form, Words words) {
        return new ZonePage(
                form,
                Zones.everywhere(words).stream()
                        .map(zone -> new Choice(zone.getId(), Zones.place(zone, words)))
                        .toList());
    }
}
