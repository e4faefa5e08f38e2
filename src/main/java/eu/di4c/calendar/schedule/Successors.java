package eu.di4c.calendar.schedule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The links of a {@link TaskList} sorted by the item they leave, and the order in which no item comes before one it waits for. */
final class Successors {

    /** The later item of a link, and its kind and lag; the links that leave one item stand together. */
    final int[] item;

    final int[] kindAndLag;

    private final TaskList tasks;
    private final int[] first;

    Successors(TaskList tasks) {
        this.tasks = tasks;
        first = new int[tasks.items + 2];
        for (int link = 0; link < tasks.links; link++) {
            first[tasks.from[link] + 2]++;
        }
        for (int i = 2; i < first.length; i++) {
            first[i] += first[i - 1];
        }
        item = new int[tasks.links];
        kindAndLag = new int[tasks.links];
        for (int link = 0; link < tasks.links; link++) {
            int place = first[tasks.from[link] + 1]++;
            item[place] = tasks.to[link];
            kindAndLag[place] = tasks.kindAndLag[link];
        }
    }

    /** Where the links that leave an item begin; those of the next item begin where they end. */
    int first(int from) {
        return first[from];
    }

    /**
     * The items, each after all it waits for, else as they were added (neighbours in memory are then visited together);
     * those on or behind a circle are left out.
     */
    int[] order() {
        int[] waiting = new int[tasks.items];
        for (int link = 0; link < tasks.links; link++) {
            waiting[tasks.to[link]]++;
        }
        int[] order = new int[tasks.items];
        int[] skipped = new int[tasks.items];
        int known = 0;
        for (int task = 0; task < tasks.items; task++) {
            int held = 0;
            if (waiting[task] == 0) {
                skipped[held++] = task;
            }
            while (held > 0) {
                int next = skipped[--held];
                order[known++] = next;
                for (int i = first(next); i < first(next + 1); i++) {
                    if (--waiting[item[i]] == 0 && item[i] <= task) {
                        skipped[held++] = item[i];
                    }
                }
            }
        }
        return known == order.length ? order : Arrays.copyOf(order, known);
    }

    /** One circle among the items that an order left out. */
    Contradiction.Circle circle(int[] order) {
        boolean[] ordered = new boolean[tasks.items];
        for (int task : order) {
            ordered[task] = true;
        }
        int[] before = new int[tasks.items];
        int at = 0;
        for (int link = 0; link < tasks.links; link++) {
            if (!ordered[tasks.from[link]] && !ordered[tasks.to[link]]) {
                at = tasks.to[link];
                before[at] = tasks.from[link];
            }
        }
        for (int step = 0; step < tasks.items; step++) {
            at = before[at];
        }
        List<Integer> circle = new ArrayList<>(List.of(at));
        for (int task = before[at]; task != at; task = before[task]) {
            circle.add(task);
        }
        return new Contradiction.Circle(circle.reversed());
    }
}
