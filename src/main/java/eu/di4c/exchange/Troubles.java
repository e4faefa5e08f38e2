package eu.di4c.exchange;

import java.util.ArrayList;
import java.util.List;

/** All that is wrong in one file, in the order in which it was found; the first are kept, the others counted. */
final class Troubles {

    /** So many are told; who has mended them asks again. */
    static final int MOST = 100;

    private final List<Trouble> first = new ArrayList<>();
    private int count;

    void add(Trouble trouble) {
        count++;
        if (first.size() < MOST) {
            first.add(trouble);
        }
    }

    /** Adds what is wrong between parts of a file, unless one of the parts is in trouble itself: that comes first. */
    void addUnlessKnown(Trouble trouble) {
        if (!touch(trouble.path())) {
            add(trouble);
        }
    }

    /** Whether something is wrong at a place, in what it is a part of, or in its own parts. */
    boolean touch(String path) {
        return first.stream().anyMatch(known -> touch(known.path(), path));
    }

    List<Trouble> all() {
        return first;
    }

    int count() {
        return count;
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** The report that refuses the file, with the lines where the troubles lie. */
    ImportReport.Refused report(Tree tree) {
        return new ImportReport.Refused(
                first.stream().map(trouble -> located(tree, trouble)).toList(), count - first.size());
    }

    private static Trouble located(Tree tree, Trouble trouble) {
        return trouble.line() > 0
                ? trouble
                : new Trouble(trouble.path(), Lines.of(tree, trouble.path()), trouble.found(), trouble.expected());
    }

    private static boolean touch(String one, String other) {
        return (one + "/").startsWith(other + "/") || (other + "/").startsWith(one + "/");
    }
}
