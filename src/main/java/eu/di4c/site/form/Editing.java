package eu.di4c.site.form;

import eu.di4c.kernel.Outcome;
import eu.di4c.site.Html;
import eu.di4c.site.Reply;
import eu.di4c.site.Sent;
import eu.di4c.site.Visit;
import eu.di4c.site.api.Unfit;
import java.util.function.Function;

/**
 * How a form becomes a thing that is stored, the same for the form of a page and for what a program sends.
 *
 * @param <T> the thing
 * @param read makes the thing of a form; what cannot be read is noted
 * @param store hands it to its door
 * @param filled the form of a thing, for who was overtaken
 */
public record Editing<T>(Function<FormReader, T> read, Function<T, Outcome<T>> store, Function<T, Form> filled) {

    /**
     * What a page answers.
     *
     * @param done where to go on when it is stored
     * @param page the page with a form on it
     */
    public Reply page(Visit visit, Form form, Function<T, Sent> done, Function<Form, Html> page) {
        var reader = new FormReader(form, visit.words());
        var thing = read.apply(reader);
        return reader.sound()
                ? Answers.page(store.apply(thing), form, filled, done, page)
                : Answers.refused(page.apply(reader.refused()));
    }

    /** The thing as it is stored, for a program; refusals are problems. */
    public T program(Visit visit, Form form) {
        var reader = new FormReader(form, visit.words());
        var thing = read.apply(reader);
        if (!reader.sound()) {
            throw new Unfit(reader.faults());
        }
        return Answers.program(store.apply(thing), visit.words());
    }
}
