package eu.di4c.calendar;

import java.time.LocalDate;
import java.util.List;

/** What the lengths and links of a network's calendar come to: dates for its items, or the items whose wishes clash. */
public sealed interface ScheduleAnswer {

    /** Items with neither date nor link are left out: nothing follows for them. */
    record Dates(List<Scheduled> items) implements ScheduleAnswer {
        public Dates {
            items = List.copyOf(items);
        }
    }

    record Contradicts(List<Clash> clashes) implements ScheduleAnswer {
        public Contradicts {
            clashes = List.copyOf(clashes);
        }
    }

    /**
     * When an item can start and finish without moving the end of the whole.
     *
     * @param slack working days of its owners by which it may slip
     */
    record Scheduled(
            CalendarItem item,
            LocalDate earlyStart,
            LocalDate earlyFinish,
            LocalDate lateStart,
            LocalDate lateFinish,
            int slack) {

        /** Whether any delay of it delays the whole. */
        public boolean isCritical() {
            return slack <= 0;
        }
    }

    /** Why a calendar cannot be, by the codes of its items. */
    sealed interface Clash {

        /** The items wait for each other in this order, and the first for the last. */
        record Circle(List<String> codes) implements Clash {
            public Circle {
                codes = List.copyOf(codes);
            }
        }

        /** The item is held to a day, and what it waits for needs more time. */
        record CannotHold(String code, String waitsFor, LocalDate held, LocalDate needed) implements Clash {}

        /** The item would lie beyond the years of any calendar. */
        record OutOfSight(String code) implements Clash {}
    }
}
