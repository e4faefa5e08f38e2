package eu.di4c.exchange;

import eu.di4c.kernel.protection.LegalBasis;
import eu.di4c.kernel.protection.Personal;
import java.time.Instant;

/**
 * A network file that somebody handed in, and how far it is.
 *
 * @param name of the file, as the browser told it
 * @param size in bytes
 * @param kept whether its bytes are still there, so that it can be tried again or stored
 * @param run its latest run
 */
public record Import(
        ImportId id,
        Instant at,

        @Personal(
                what = Personal.Kind.DEED,
                why = Personal.Purpose.ACCOUNT,
                basis = LegalBasis.PUBLIC_TASK,
                kept = KEPT,
                columns = "exchange.import.person")
        String name,

        int size,
        boolean kept,
        ImportRun run) {

    /** How long it is remembered who handed it in. */
    static final String KEPT = "P1Y";

    /** Whether it can be tried anew: nobody works on it and its bytes are there. */
    public boolean canBeTried(Instant now) {
        return kept && !run.isOnItsWay(now) && !run.ended(ImportRun.Outcome.STORED);
    }

    /** Whether it can be stopped: somebody works on it, or will. */
    public boolean canBeCancelled(Instant now) {
        return run.isOnItsWay(now);
    }

    /** Whether it can be stored: it was tried, and would change something. */
    public boolean canBeStored() {
        return kept && run.ended(ImportRun.Outcome.TRIED);
    }
}
