package eu.di4c.translation.xliff;

import java.util.List;

/** What came of reading a file. */
public sealed interface Reading {

    /** It is XLIFF. */
    record Read(Xliff file) implements Reading {}

    /** It is not, or holds what is not understood. */
    record Unreadable(List<Trouble> because) implements Reading {
        public Unreadable {
            because = List.copyOf(because);
        }
    }
}
