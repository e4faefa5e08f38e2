package eu.di4c.translation.xliff;

import eu.di4c.kernel.Mark;
import eu.di4c.translation.xliff.Xliff.Unit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * A file that came in beside what is to be translated now.
 *
 * @param troubles what is wrong; nothing is taken while there is anything
 * @param changes units whose target says something else, or that it holds
 */
public record Comparison(List<Trouble> troubles, List<Change> changes) {

    public Comparison {
        troubles = List.copyOf(troubles);
        changes = List.copyOf(changes);
    }

    /**
     * What would change of one text.
     *
     * @param now the text as it is now
     * @param words its target in the file
     */
    public record Change(Unit now, String words) {

        /** What of it a translator saw before she confirmed it. */
        public Mark mark() {
            return Mark.of(this);
        }

        /** Whether the same words are only said to hold. */
        public boolean confirms() {
            return now.target().map(String::strip).equals(Optional.of(words));
        }
    }

    /** Compares by identifiers; a unit without a target asks for nothing. */
    public static Comparison of(Xliff now, Xliff sent) {
        var troubles = new ArrayList<Trouble>();
        var changes = new ArrayList<Change>();
        language(now.source(), sent.source(), troubles);
        language(now.target(), sent.target(), troubles);
        if (troubles.isEmpty()) {
            var known = now.byId();
            var seen = new HashSet<String>();
            for (Unit unit : sent.units()) {
                var here = known.get(unit.id());
                if (here == null) {
                    troubles.add(Trouble.of(unit.id(), "translation.import.unknown", unit.source(), ""));
                } else if (!seen.add(unit.id())) {
                    troubles.add(Trouble.of(unit.id(), "translation.import.twice", unit.source(), ""));
                } else if (!here.source().equals(unit.source())) {
                    troubles.add(Trouble.of(unit.id(), "translation.import.source", unit.source(), here.source()));
                } else {
                    change(here, unit).ifPresent(changes::add);
                }
            }
        }
        return new Comparison(troubles, changes);
    }

    private static void language(String expected, String found, List<Trouble> troubles) {
        if (!found.split("-", -1)[0].equals(expected.split("-", -1)[0])) {
            troubles.add(Trouble.of("", "translation.import.language", found, expected));
        }
    }

    private static Optional<Change> change(Unit here, Unit sent) {
        boolean confirms = sent.progress().isConfirmed() && !here.progress().isConfirmed();
        return sent.target()
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .filter(words -> !here.target().map(String::strip).equals(Optional.of(words)) || confirms)
                .map(words -> new Change(here, words));
    }

    /** The same with more that is wrong. */
    Comparison with(List<Trouble> more) {
        var all = new ArrayList<>(troubles);
        all.addAll(more);
        return new Comparison(all, changes);
    }
}
