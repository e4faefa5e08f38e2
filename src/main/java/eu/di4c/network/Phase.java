package eu.di4c.network;

import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Period;
import java.util.List;

/**
 * A phase of a network, opened by a gate (the first by the approval of the network).
 *
 * @param number 1 for the first phase
 * @param results what the phase must bring
 */
public record Phase(PhaseId id, int number, LocalText name, Period period, List<LocalText> results) {
    public Phase {
        results = List.copyOf(results);
    }
}
