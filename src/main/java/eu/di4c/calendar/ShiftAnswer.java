package eu.di4c.calendar;

import eu.di4c.kernel.Mark;
import eu.di4c.kernel.Slug;
import java.util.List;
import java.util.UUID;

/** What came of a shift, or of taking one back. */
public sealed interface ShiftAnswer {

    /** It would do this; nothing is stored. */
    record Previewed(List<ShiftPreview> networks) implements ShiftAnswer {
        public Previewed {
            networks = List.copyOf(networks);
        }

        /** All that applying it would change. */
        public List<Change> changes() {
            return networks.stream()
                    .flatMap(preview -> preview.changes().stream())
                    .toList();
        }

        /** Sixteen letters and digits that stand for exactly these changes: another mark means that something differs. */
        public String mark() {
            return Mark.of(changes().toArray(Record[]::new)).text();
        }
    }

    /** It is done, and recorded as this act. */
    record Applied(UUID act, List<Change> changes) implements ShiftAnswer {
        public Applied {
            changes = List.copyOf(changes);
        }
    }

    /** Nothing was stored. */
    record Refused(Refusal because) implements ShiftAnswer {}

    /** Why a shift is not made, or not taken back. */
    sealed interface Refusal {

        /** The network has no such stage, or one whose start is not known. */
        record NoSuchStage(Slug network, String stage) implements Refusal {}

        /** A preview would say something else now than the one that was seen. */
        record ChangedSincePreview() implements Refusal {}

        /** Everything would be kept. */
        record NothingMoves() implements Refusal {}

        record NoSuchAct() implements Refusal {}

        /** The act was taken back before, or only brought things in. */
        record NothingToTakeBack() implements Refusal {}

        /** These have changed since, by a later act; take that one back first. */
        record ChangedSince(List<Change> changes) implements Refusal {
            public ChangedSince {
                changes = List.copyOf(changes);
            }
        }
    }
}
