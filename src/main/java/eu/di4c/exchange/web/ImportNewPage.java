package eu.di4c.exchange.web;

import eu.di4c.site.Link;
import eu.di4c.site.Words;
import eu.di4c.site.form.Form;
import java.util.List;

/** Asks for a network file. */
public record ImportNewPage(Form form, List<Link> trail) {

    static ImportNewPage of(Form form, Words words) {
        return new ImportNewPage(form, trail(words, Link.of(words.of("exchange.new.title"), "/imports/new")));
    }

    static List<Link> trail(Words words, Link here) {
        return List.of(
                Link.of(words.of("exchange.networks"), "/networks"),
                Link.of(words.of("exchange.list.title"), "/imports"),
                here);
    }
}
