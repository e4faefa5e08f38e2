package eu.di4c.exchange;

import eu.di4c.calendar.CalendarItem;
import eu.di4c.calendar.CalendarItem.Hold;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds items that wait for each other in a circle, whether they have dates or not. */
final class Circle {

    private final Map<String, List<String>> waiting = new HashMap<>();
    private final Set<String> done = new HashSet<>();
    private final Deque<String> way = new ArrayDeque<>();
    private final Set<String> onTheWay = new HashSet<>();
    private final Deque<Iterator<String>> left = new ArrayDeque<>();

    private Circle(NetworkFile.Calendar calendar) {
        calendar.dependencies().forEach(link -> wait(link.before(), link.after()));
        for (CalendarItem item : calendar.items()) {
            if (item.hold() instanceof Hold.RelativeTo to && !item.isDone()) {
                wait(to.code(), item.code());
            }
        }
    }

    /** The items of a circle in the order in which they wait; empty when there is none. */
    static List<String> in(NetworkFile.Calendar calendar) {
        return new Circle(calendar).search();
    }

    private void wait(String before, String after) {
        waiting.computeIfAbsent(before, _ -> new ArrayList<>()).add(after);
    }

    private List<String> search() {
        for (String start : waiting.keySet().stream().sorted().toList()) {
            enter(start);
            while (!left.isEmpty()) {
                if (!left.peek().hasNext()) {
                    leave();
                    continue;
                }
                String next = left.peek().next();
                if (onTheWay.contains(next)) {
                    return circle(next);
                }
                enter(next);
            }
        }
        return List.of();
    }

    private void enter(String item) {
        if (done.add(item)) {
            way.addLast(item);
            onTheWay.add(item);
            left.push(waiting.getOrDefault(item, List.of()).iterator());
        }
    }

    private void leave() {
        left.pop();
        onTheWay.remove(way.removeLast());
    }

    private List<String> circle(String first) {
        List<String> all = List.copyOf(way);
        return all.subList(all.indexOf(first), all.size());
    }
}
