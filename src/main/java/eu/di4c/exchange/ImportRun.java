package eu.di4c.exchange;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One trial, or one storing, of a file that was handed in.
 *
 * @param beat when the node that does it was last alive
 * @param part what is being done now; empty while it waits
 */
public record ImportRun(
        UUID id, Kind kind, Instant at, Instant beat, Optional<ImportPart> part, Optional<Ended> ended) {

    /** After so long a silence nobody works on it any more. */
    static final Duration SILENCE = Duration.ofSeconds(30);

    /** Whether it is only tried, or stored when it is as it was tried. */
    public enum Kind {
        TRIAL,
        STORING
    }

    /** What came of it. */
    public enum Outcome {
        REFUSED,
        UNCHANGED,
        TRIED,
        STORED,
        FAILED,
        CANCELLED;

        static Outcome of(ImportReport report) {
            return switch (report) {
                case ImportReport.Refused _ -> REFUSED;
                case ImportReport.Unchanged _ -> UNCHANGED;
                case ImportReport.Tried _ -> TRIED;
                case ImportReport.Stored _ -> STORED;
            };
        }
    }

    /** How it ended. */
    public record Ended(Instant at, Outcome outcome, ImportFindings findings) {}

    /** Whether it is neither ended nor silent. */
    public boolean isOnItsWay(Instant now) {
        return ended.isEmpty() && beat.plus(SILENCE).isAfter(now);
    }

    /** Whether the node that did it is gone; then nothing of it is stored. */
    public boolean hasStopped(Instant now) {
        return ended.isEmpty() && !isOnItsWay(now);
    }

    public boolean ended(Outcome outcome) {
        return ended.filter(end -> end.outcome() == outcome).isPresent();
    }
}
