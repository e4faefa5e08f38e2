package eu.di4c.site.part;

import eu.di4c.site.Phrase;
import gg.jte.Content;

/**
 * One line of a summary: what is told, and what it is.
 *
 * @param name what is told, in the language in which users named it where they did
 */
public record Fact(Phrase name, Content value) {

    public Fact(String label, Content value) {
        this(Phrase.of(label), value);
    }

    public static Fact of(String label, String value) {
        return new Fact(label, Phrase.of(value));
    }

    public String label() {
        return name.text();
    }
}
