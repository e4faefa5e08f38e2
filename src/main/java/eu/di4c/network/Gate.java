package eu.di4c.network;

import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Slug;
import java.util.List;
import java.util.Optional;

/**
 * One decision that opens a phase of one or many networks.
 *
 * @param code name of the decision in files, unique in the system
 * @param networksCovered how many networks it covers, where known; more than are in this system, as a rule
 * @param opens the phases it opens, by network
 */
public record Gate(
        Slug code,
        Slug programme,
        LocalText decidedBy,
        FuzzyDate decidedOn,
        LocalText decision,
        Optional<Integer> networksCovered,
        String source,
        List<Opening> opens) {

    public Gate {
        opens = List.copyOf(opens);
    }

    /** A phase of a network that a gate opens. */
    public record Opening(Slug network, int phase) {}
}
