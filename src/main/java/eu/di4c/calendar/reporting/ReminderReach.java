package eu.di4c.calendar.reporting;

import eu.di4c.kernel.Actor;
import eu.di4c.network.Network;
import java.util.Map;

/** Knows how many people a reminder to each partner of a network would reach; the module that tells people answers. */
public interface ReminderReach {

    /** Slug of a partner → how many people other than the one who reminds; a partner whom it reaches nobody of is left out. */
    Map<String, Integer> people(Actor by, Network network);
}
