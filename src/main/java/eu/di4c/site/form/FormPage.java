package eu.di4c.site.form;

import eu.di4c.site.Link;
import eu.di4c.site.Place;
import java.util.List;
import java.util.Optional;

/**
 * A page with a form.
 *
 * @param back address to which to go when nothing is to be changed after all
 * @param others what else can be done here, such as taking the thing away
 */
public record FormPage(
        String title,
        Optional<Place> place,
        List<Link> trail,
        Optional<String> lead,
        Form form,
        List<Fieldset> sets,
        String button,
        String back,
        List<Link> others) {

    public FormPage {
        trail = List.copyOf(trail);
        sets = List.copyOf(sets);
        others = List.copyOf(others);
    }
}
