package eu.di4c.exchange;

import java.util.List;
import java.util.Optional;

/**
 * To what somebody who has a file stored has said yes.
 *
 * @param seen what the trial found; empty when it was not tried, and everything is accepted that gives no warning
 * @param confirmed whether she accepts what it takes away
 */
record Consent(Optional<ImportFindings> seen, boolean confirmed) {

    static final Consent NONE = new Consent(Optional.empty(), false);

    /** Whether this is what she has seen; what has changed since the trial she has not. */
    boolean covers(List<String> changes, List<String> warnings) {
        boolean asSeen = seen.stream()
                .allMatch(findings -> findings.changes().equals(changes)
                        && findings.warnings().equals(warnings));
        return asSeen && (warnings.isEmpty() || confirmed);
    }
}
