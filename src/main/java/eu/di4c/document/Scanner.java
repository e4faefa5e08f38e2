package eu.di4c.document;

import java.io.InputStream;

/** Looks for what is bad in a file before it is kept; a setting says which one does. */
interface Scanner {

    /** Its name, as it is noted with the file; empty when nothing is looked for. */
    String name();

    Verdict scan(InputStream file);

    /** What it found. */
    sealed interface Verdict {
        record Clean() implements Verdict {}

        /** Something bad, by its name. */
        record Infected(String with) implements Verdict {}

        /** It could not look; the file is not kept. */
        record Unreachable(String why) implements Verdict {}
    }

    /** The scanner of an installation that has none. */
    record None() implements Scanner {
        @Override
        public String name() {
            return "";
        }

        @Override
        public Verdict scan(InputStream file) {
            return new Verdict.Clean();
        }
    }
}
