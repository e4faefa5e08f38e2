package eu.di4c.exchange;

import java.time.Instant;

/**
 * A network file that somebody handed in, and how far it is.
 *
 * @param name of the file, as the browser told it
 * @param size in bytes
 * @param kept whether its bytes are still there, so that it can be tried again or stored
 * @param run its latest run
 */
public record Import(ImportId id, Instant at, String name, int size, boolean kept, ImportRun run) {

    /** Whether it can be tried anew: nobody works on it and its bytes are there. */
    public boolean canBeTried(Instant now) {
        return kept && !run.isOnItsWay(now) && !run.ended(ImportRun.Outcome.STORED);
    }

    /** Whether it can be stored: it was tried, and would change something. */
    public boolean canBeStored() {
        return kept && run.ended(ImportRun.Outcome.TRIED);
    }
}
