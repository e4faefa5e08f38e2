package eu.di4c.calendar.reporting;

import eu.di4c.kernel.Actor;
import eu.di4c.network.Network;
import java.util.Map;

/** Knows how many people a reminder to each partner of a network would reach; the module that tells people answers. */
public interface ReminderReach {

    /**
     * People of a partner other than the one who reminds.
     *
     * @param told how many would be told
     * @param silenced how many want to hear nothing of the kind
     */
    record Reach(int told, int silenced) {

        static final Reach NOBODY = new Reach(0, 0);
    }

    /** Slug of a partner → its people; a partner that has nobody is left out. */
    Map<String, Reach> people(Actor by, Network network);
}
