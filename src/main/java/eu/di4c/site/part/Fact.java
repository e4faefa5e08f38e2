package eu.di4c.site.part;

import eu.di4c.site.Phrase;
import gg.jte.Content;

/** One line of a summary: what is told, and what it is. */
public record Fact(String label, Content value) {

    public static Fact of(String label, String value) {
        return new Fact(label, Phrase.of(value));
    }
}
