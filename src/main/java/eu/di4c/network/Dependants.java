package eu.di4c.network;

import eu.di4c.kernel.Outcome.Refusal;
import java.util.List;

/**
 * What other modules keep about a network, a partner or an organisation, so that it must not be taken away; each module that
 * keeps something answers for itself.
 */
public interface Dependants {

    /** Reasons to keep a network: what hangs on it. */
    default List<Refusal> of(Network network) {
        return List.of();
    }

    /** Reasons to keep a partner. */
    default List<Refusal> of(Network network, Partner partner) {
        return List.of();
    }

    /** Reasons to keep an organisation. */
    default List<Refusal> of(Organisation organisation) {
        return List.of();
    }

    /** One reason; none where nothing hangs on the thing. */
    static List<Refusal> some(String message, int count) {
        return count == 0 ? List.of() : List.of(new Refusal("", message, List.of(count)));
    }
}
