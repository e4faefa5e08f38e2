package eu.di4c.exchange;

import java.util.ArrayList;
import java.util.List;

/** The lines in which two exports differ, for a report: {@code - old}, {@code + new}. */
final class Changes {

    private static final int MOST = 200;

    private Changes() {}

    static List<String> between(String before, String after) {
        List<String> old = before.lines().toList();
        List<String> now = after.lines().toList();
        int start = 0;
        while (start < old.size() && start < now.size() && old.get(start).equals(now.get(start))) {
            start++;
        }
        int end = 0;
        while (end < old.size() - start
                && end < now.size() - start
                && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
            end++;
        }
        var changes = new ArrayList<String>();
        old.subList(start, old.size() - end).forEach(line -> changes.add("- " + line));
        now.subList(start, now.size() - end).forEach(line -> changes.add("+ " + line));
        return changes.size() <= MOST ? List.copyOf(changes) : List.copyOf(changes.subList(0, MOST));
    }
}
