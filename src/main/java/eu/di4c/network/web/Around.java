package eu.di4c.network.web;

import eu.di4c.kernel.Mark;
import eu.di4c.network.Network;
import eu.di4c.network.NetworkPlace;
import eu.di4c.site.Html;
import eu.di4c.site.Link;
import eu.di4c.site.Place;
import eu.di4c.site.Visit;
import eu.di4c.site.Words;
import eu.di4c.site.form.Fieldset;
import eu.di4c.site.form.Form;
import eu.di4c.site.form.FormPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands around a form of this module.
 *
 * @param title what is done
 * @param trail the way to the thing, without the form itself
 * @param button key of the words on the button
 * @param others what else can be done
 */
record Around(
        String title,
        Optional<Place> place,
        List<Link> trail,
        Optional<String> lead,
        String button,
        String back,
        List<Link> others) {

    /**
     * Changing something that has a page of its own.
     *
     * @param kind what sort of thing it is
     */
    static Around edit(String kind, String name, String home, Words words, List<Link> trail) {
        var way = new ArrayList<>(trail);
        way.add(Link.of(name, home));
        return new Around(
                words.of("network.form.edit." + kind, name),
                Optional.empty(),
                way,
                Optional.empty(),
                "network.form.save",
                home,
                List.of(Link.of(words.of("network.form.remove"), home + "/removal")));
    }

    /** Changing a part of something. */
    static Around of(String title, String home, List<Link> trail) {
        return new Around(title, Optional.empty(), trail, Optional.empty(), "network.form.save", home, List.of());
    }

    /** Adding something. */
    static Around add(String title, String back, List<Link> trail) {
        return new Around(title, Optional.empty(), trail, Optional.empty(), "network.form.add", back, List.of());
    }

    /** Changing something within a network. */
    static Around within(Network network, String title, String button, Words words, Link... steps) {
        return new Around(
                title,
                Optional.of(NetworkPlace.of(network, words)),
                NetworkPlace.trail(network, words, steps),
                Optional.empty(),
                button,
                steps.length == 0 ? NetworkPlace.home(network) : steps[steps.length - 1].href(),
                List.of());
    }

    Around with(Link... more) {
        return new Around(title, place, trail, lead, button, back, List.of(more));
    }

    /**
     * The same, with the act on its button.
     *
     * @param act key of the words on the button
     */
    Around doing(String act) {
        return new Around(title, place, trail, lead, act, back, others);
    }

    Around saying(String words) {
        return new Around(title, place, trail, Optional.of(words), button, back, others);
    }

    Html page(Visit visit, Form form, List<Fieldset> sets) {
        var way = new ArrayList<>(trail);
        way.add(Link.of(title, visit.path()));
        return Html.page(
                "site/form/page",
                visit,
                new FormPage(title, place, way, lead, form, sets, visit.words().of(button), back, others));
    }

    /** What the editor saw when the form was opened. */
    static Mark seen(Form form) {
        return new Mark(form.value(Form.REVISION));
    }
}
