package eu.di4c.calendar.schedule;

import java.time.LocalDate;
import java.util.List;

/** Why a calendar cannot be: it names the items, by their numbers in the {@link TaskList}, whose wishes clash. */
public sealed interface Contradiction {

    /** The items wait for each other in this order, and the first waits for the last. */
    record Circle(List<Integer> items) implements Contradiction {
        public Circle {
            items = List.copyOf(items);
        }
    }

    /**
     * An item is held to a day before the one its predecessor leaves it.
     *
     * @param item the item that is held
     * @param waitsFor the item before it that asks for more time
     * @param held the day on which the item is held to start
     * @param needed the day on which it could start at the earliest
     */
    record CannotHold(int item, int waitsFor, LocalDate held, LocalDate needed) implements Contradiction {}

    /** A chain of items runs past the last day (or the first) that any calendar of the system knows. */
    record OutOfSight(int item) implements Contradiction {}
}
