package eu.di4c.exchange;

import java.util.List;

/** Who looks on while a file is brought in, and has the last word on whether it is stored. */
interface ImportWatch {

    /** A part of the work begins, unless nobody wants it any more. */
    void at(ImportPart part);

    /** Whether this is what may be stored; if not, it was only tried. */
    boolean accepts(List<String> changes, List<String> warnings);

    /** It is stored; heard in the same transaction, so that both are there or neither. */
    void stored(ImportReport.Stored report);

    /** Nobody looks on. */
    record Unwatched(boolean store) implements ImportWatch {
        @Override
        public void at(ImportPart part) {}

        @Override
        public boolean accepts(List<String> changes, List<String> warnings) {
            return store;
        }

        @Override
        public void stored(ImportReport.Stored report) {}
    }
}
