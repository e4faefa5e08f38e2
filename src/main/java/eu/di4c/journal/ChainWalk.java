package eu.di4c.journal;

import eu.di4c.journal.PayloadJson.Copy;
import eu.di4c.journal.Verdict.Broken;
import eu.di4c.journal.Verdict.Damage;
import java.util.Optional;

/** How far the chain was found unbroken. */
final class ChainWalk {

    private final Optional<HeadMark> kept;
    private HeadMark head = HeadMark.EMPTY;

    /** Begins a walk that also looks for a mark that was kept. */
    ChainWalk(Optional<HeadMark> kept) {
        this.kept = kept;
    }

    HeadMark head() {
        return head;
    }

    /** Whether an entry tells of a blanking. */
    static boolean blanks(Chained entry) {
        return entry.what().equals(Blanking.WHAT);
    }

    /**
     * What is wrong with the next entry; if nothing is, it is the head.
     *
     * @param copy what was copied of it to be searched
     * @param blanked what its subject must be if it tells of a blanking
     */
    Optional<Verdict> damage(Chained entry, Copy copy, String blanked) {
        if (entry.number() != head.count() + 1) {
            return broken(head.count() + 1, Damage.MISSING);
        }
        if (!entry.previous().equals(head.hash())) {
            return broken(entry.number(), Damage.UNCHAINED);
        }
        if (!entry.sealed().equals(entry.hash())) {
            return broken(entry.number(), Damage.CHANGED);
        }
        if (!entry.partsAreTrue() || !copyOf(entry).equals(copy)) {
            return broken(entry.number(), Damage.PAYLOAD_CHANGED);
        }
        if (blanks(entry) && !entry.subjectKey().equals(blanked)) {
            return broken(entry.number(), Damage.BLANKED_UNTOLD);
        }
        head = entry.mark();
        return isAsMarked() ? Optional.empty() : broken(entry.number(), Damage.NOT_AS_MARKED);
    }

    /** What is wrong when there are no more entries. */
    Optional<Verdict> end() {
        return kept.filter(mark -> mark.count() > head.count())
                .flatMap(_ -> broken(head.count() + 1, Damage.NOT_AS_MARKED));
    }

    private boolean isAsMarked() {
        return kept.filter(mark -> mark.count() == head.count())
                .map(head::equals)
                .orElse(true);
    }

    private static Copy copyOf(Chained entry) {
        return entry.parts().stream().findFirst().map(PayloadJson::copyOf).orElse(Copy.NONE);
    }

    private static Optional<Verdict> broken(long number, Damage damage) {
        return Optional.of(new Broken(number, damage));
    }
}
