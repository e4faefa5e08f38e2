package eu.di4c.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the lengths and links of a network's calendar come to: dates for its items, or the items whose wishes clash. */
public sealed interface ScheduleAnswer {

    /** Items with neither date nor link are left out: nothing follows for them. */
    record Dates(List<Scheduled> items) implements ScheduleAnswer {
        public Dates {
            items = List.copyOf(items);
        }

        /**
         * The codes of the items of which any delay from now on delays the whole: on the longest chain, not done, and not
         * over with their days; what is awaited though late is among them while the whole has not ended.
         */
        public Set<String> critical(LocalDate today) {
            Optional<LocalDate> end = items.stream()
                    .map(Scheduled::last)
                    .max(Comparator.naturalOrder())
                    .filter(day -> !day.isBefore(today));
            return items.stream()
                    .filter(_ -> end.isPresent())
                    .filter(Scheduled::isOnLongestChain)
                    .filter(scheduled -> !scheduled.item().isDone())
                    .filter(scheduled ->
                            scheduled.item().isAwaited() || !scheduled.last().isBefore(today))
                    .map(scheduled -> scheduled.item().code())
                    .collect(Collectors.toUnmodifiableSet());
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
     * @param linked whether it waits for another item, is counted from one, or another from it: only then does a delay of it reach others
     */
    record Scheduled(
            CalendarItem item,
            LocalDate earlyStart,
            LocalDate earlyFinish,
            LocalDate lateStart,
            LocalDate lateFinish,
            int slack,
            boolean linked) {

        /** The last day it may still be under way: by its own date, a granted delay counted in, or by what it waits for. */
        public LocalDate last() {
            return item.due().filter(due -> due.isAfter(earlyFinish)).orElse(earlyFinish);
        }

        private boolean isOnLongestChain() {
            return linked && slack <= 0;
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
