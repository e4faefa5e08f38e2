package eu.di4c.translation;

import java.util.Comparator;

/**
 * A place in the program where a message of the interface is used.
 *
 * @param part of the program, for example calendar
 * @param file the page or source, for example month.jte
 */
public record Use(String part, String file) implements Comparable<Use> {

    private static final Comparator<Use> ORDER = Comparator.comparing(Use::part).thenComparing(Use::file);

    @Override
    public int compareTo(Use other) {
        return ORDER.compare(this, other);
    }
}
