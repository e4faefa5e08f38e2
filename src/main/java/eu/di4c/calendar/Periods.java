package eu.di4c.calendar;

import eu.di4c.kernel.Period;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The periods of one calendar by what they belong to, for many questions at once. */
record Periods(Map<String, Period> items, Map<Integer, Period> phases) {

    static Periods of(NetworkCalendar calendar) {
        return new Periods(
                calendar.items().stream().collect(Collectors.toMap(CalendarItem::code, CalendarItem::period)),
                calendar.phases());
    }

    /** The period that the subject of a change has now. */
    Optional<Period> now(Change change) {
        return switch (change.subject()) {
            case ITEM -> Optional.ofNullable(items.get(change.code()));
            case PHASE -> Optional.ofNullable(phases.get(Integer.valueOf(change.code())));
        };
    }
}
