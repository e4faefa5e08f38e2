package eu.di4c.people.web;

import eu.di4c.people.Person;
import eu.di4c.site.Link;
import eu.di4c.site.Phrase;
import eu.di4c.site.Visit;
import eu.di4c.site.form.Form;
import java.util.List;

/**
 * The page on which somebody's roles are stood in for or handed over.
 *
 * @param roles what is handed over
 * @param open what is unfinished there
 */
public record SuccessionPage(
        Form form, String name, List<Phrase> roles, List<Link> open, String address, String back, List<Link> trail) {

    static SuccessionPage of(Person person, Form form, List<Phrase> roles, List<Link> open, Visit visit) {
        return new SuccessionPage(
                form,
                person.name(),
                roles,
                open,
                visit.path(),
                "/people/" + person.id(),
                List.of(
                        Link.of(visit.words().of("people.title"), "/people"),
                        Link.of(person.name(), "/people/" + person.id())));
    }
}
