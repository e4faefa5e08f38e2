package eu.di4c.calendar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the calendar of another day out of the acts: of each thing its first change and the last that counted by then. */
final class History {

    private History() {}

    /** A thing whose dates change. */
    private record Subject(Change.Subject kind, String code) {
        static Subject of(Change change) {
            return new Subject(change.subject(), change.code());
        }
    }

    static NetworkCalendar at(NetworkCalendar today, List<Change> first, List<Change> last) {
        Map<Subject, Change> counted = new HashMap<>();
        last.forEach(change -> counted.put(Subject.of(change), change));
        List<Change> then = new ArrayList<>(last);
        Map<Subject, Change> broughtInLater = new HashMap<>();
        for (Change change : first) {
            Subject subject = Subject.of(change);
            if (!counted.containsKey(subject)) {
                change.before()
                        .ifPresentOrElse(
                                old -> then.add(new Change(
                                        change.network(), change.subject(), change.code(), change.before(), old)),
                                () -> broughtInLater.put(subject, change));
            }
        }
        return without(today.after(then), broughtInLater);
    }

    private static NetworkCalendar without(NetworkCalendar calendar, Map<Subject, Change> later) {
        var items = calendar.items().stream()
                .filter(item -> !later.containsKey(new Subject(Change.Subject.ITEM, item.code())))
                .toList();
        return calendar.with(items, calendar.dependencies(), calendar.phases());
    }

    static List<Change> changed(NetworkCalendar today, List<Change> first) {
        List<Change> changed = new ArrayList<>();
        var periods = Periods.of(today);
        for (Change change : first) {
            var baseline = change.before().or(change::after).orElseThrow();
            periods.now(change)
                    .filter(now -> !now.equals(baseline))
                    .ifPresent(now -> changed.add(
                            new Change(change.network(), change.subject(), change.code(), Optional.of(baseline), now)));
        }
        return changed;
    }
}
