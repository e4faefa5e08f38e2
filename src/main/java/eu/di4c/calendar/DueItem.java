package eu.di4c.calendar;

import eu.di4c.network.NetworkId;
import java.time.LocalDate;

/**
 * An item that is due, and what hangs on it.
 *
 * @param network in whose calendar it stands
 */
public record DueItem(NetworkId network, CalendarItem item, Stake stake) {

    /** Whether its last day is over, a granted delay counted in. */
    public boolean isLate(LocalDate today) {
        return item.due().filter(day -> day.isBefore(today)).isPresent();
    }
}
