package eu.di4c.calendar;

import eu.di4c.network.Network;
import eu.di4c.site.Words;
import java.util.Map;

/** What money hangs on the phases of a network; the calendar asks, and the module that keeps the money answers. */
public interface MoneyAtStake {

    /** Number of a phase → its money in words, with how much of it is not stated. */
    Map<Integer, String> of(Network network, Words words);
}
