package eu.di4c.calendar.schedule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One forward and one backward pass over a {@link TaskList}: made, run once, thrown away. */
final class Pass {

    private static final int NOTHING = Integer.MIN_VALUE;

    /** Enough contradictions to act on; more would only bury the first. */
    private static final int ENOUGH = 20;

    private final TaskList tasks;
    private final int origin;
    private final WorkingDays[] calendars;
    private final Successors successors;

    /** What the items before ask for, as a start; and the start an anchor sets. */
    private final int[] need;

    private final int[] anchored;
    private final int[] earlyStart;
    private final int[] earlyFinish;
    private final int[] lateStart;
    private final int[] lateFinish;
    private final List<Contradiction> contradictions = new ArrayList<>();
    private int end = NOTHING;

    Pass(TaskList tasks, int origin) {
        this.tasks = tasks;
        this.origin = origin;
        calendars = tasks.calendars.toArray(WorkingDays[]::new);
        successors = new Successors(tasks);
        need = new int[tasks.items];
        Arrays.fill(need, NOTHING);
        anchored = new int[tasks.items];
        earlyStart = new int[tasks.items];
        earlyFinish = new int[tasks.items];
        lateStart = new int[tasks.items];
        lateFinish = new int[tasks.items];
    }

    Outcome run() {
        int[] order = successors.order();
        if (order.length < tasks.items) {
            return new Outcome.Refused(List.of(successors.circle(order)));
        }
        for (int item : order) {
            settle(item);
            ask(item);
        }
        for (int i = order.length; i-- > 0; ) {
            allow(order[i]);
        }
        for (int item : order) {
            finish(item);
        }
        return contradictions.isEmpty()
                ? new Outcome.Scheduled(new Schedule(earlyStart, earlyFinish, lateStart, lateFinish, slack()))
                : new Outcome.Refused(contradictions);
    }

    /** Gives an item its early dates, all items before it having theirs. */
    private void settle(int item) {
        int start = switch (tasks.hold[item]) {
            case TaskList.FREE -> opening(item, need[item] == NOTHING ? origin : need[item]);
            case TaskList.NOT_BEFORE -> opening(item, Math.max(need[item], tasks.start[item]));
            case TaskList.FINISHES_ON -> back(item, tasks.finish[item]);
            case TaskList.ANCHORED -> tasks.length[item] == 0 ? anchored[item] : (anchored[item] + 1) & ~1;
            default -> tasks.start[item];
        };
        earlyStart[item] = start;
        earlyFinish[item] = tasks.hold[item] == TaskList.LASTS || tasks.hold[item] == TaskList.FINISHES_ON
                ? tasks.finish[item]
                : counted(item).add(start, tasks.length[item]);
        end = Math.max(end, earlyFinish[item]);
        if (need[item] > start && tasks.hold[item] > TaskList.NOT_BEFORE) {
            add(new Contradiction.CannotHold(
                    item, driver(item), Moment.day(start), Moment.day(opening(item, need[item]))));
        }
    }

    /** Passes the early dates of an item on to the items after it. */
    private void ask(int item) {
        for (int i = successors.first(item); i < successors.first(item + 1); i++) {
            int later = successors.item[i];
            int asked = asked(item, later, successors.kindAndLag[i]);
            if ((successors.kindAndLag[i] & 7) >= TaskList.FROM_START) {
                anchored[later] = asked;
            } else if (asked > need[later]) {
                need[later] = asked;
            }
        }
    }

    /** The start that a link asks of the later item. */
    private int asked(int item, int later, int kindAndLag) {
        int lag = kindAndLag >> 3;
        WorkingDays days = calendars[tasks.owners[later]];
        return switch (kindAndLag & 7) {
            case 0, TaskList.FROM_FINISH -> Lag.after(lag, earlyFinish[item], days);
            case 2 -> Math.max(origin, Lag.after(lag, back(later, earlyFinish[item]), days));
            case 3 -> Lag.after(lag, back(later, earlyStart[item]), days);
            default -> Lag.after(lag, earlyStart[item], days);
        };
    }

    /** Gives an item the latest dates its successors allow, all of them having theirs. */
    private void allow(int item) {
        int last = end;
        for (int i = successors.first(item); i < successors.first(item + 1); i++) {
            last = Math.min(last, allowed(item, successors.item[i], successors.kindAndLag[i]));
        }
        if (isHeld(item)) {
            lateStart[item] = earlyStart[item];
            lateFinish[item] = earlyFinish[item];
        } else {
            lateFinish[item] = counted(item).closing(last);
            lateStart[item] = back(item, lateFinish[item]);
        }
    }

    /** The finish that a link allows the earlier item. */
    private int allowed(int item, int later, int kindAndLag) {
        int lag = kindAndLag >> 3;
        WorkingDays days = calendars[tasks.owners[later]];
        boolean stiff = tasks.hold[later] == TaskList.ANCHORED;
        int start = stiff ? earlyStart[later] : lateStart[later];
        int finish = stiff ? earlyFinish[later] : lateFinish[later];
        return switch (kindAndLag & 7) {
            case 0 -> Lag.before(lag, start, days);
            case 1 -> forth(item, Lag.before(lag, counted(item).opening(start), days));
            case 2 -> Lag.before(lag, finish, days);
            case 3 -> Lag.before(lag, forth(item, finish), days);
            case TaskList.FROM_START -> forth(item, Lag.before(lag, lateStart[later], days));
            default -> Lag.before(lag, lateStart[later], days);
        };
    }

    /** What can be said only at the end: an anchored item is as late as its anchor, a milestone not late for one night. */
    private void finish(int item) {
        for (int i = successors.first(item); tasks.anchors && i < successors.first(item + 1); i++) {
            int lag = successors.kindAndLag[i] >> 3;
            int kind = successors.kindAndLag[i] & 7;
            if (kind >= TaskList.FROM_START) {
                int from = kind == TaskList.FROM_START ? lateStart[item] : lateFinish[item];
                int later = successors.item[i];
                int start = Lag.after(lag, from, calendars[tasks.owners[later]]);
                lateStart[later] = tasks.length[later] == 0 ? start : (start + 1) & ~1;
                lateFinish[later] = counted(later).add(lateStart[later], tasks.length[later]);
            }
        }
        if (tasks.length[item] == 0
                && lateFinish[item] < earlyFinish[item]
                && counted(item).worked(lateFinish[item]) == counted(item).worked(earlyFinish[item])) {
            lateStart[item] = earlyStart[item];
            lateFinish[item] = earlyFinish[item];
        }
        if (!Moment.isKnown(earlyStart[item])
                || !Moment.isKnown(earlyFinish[item])
                || !Moment.isKnown(lateStart[item])) {
            add(new Contradiction.OutOfSight(item));
        }
    }

    private int[] slack() {
        int[] slack = new int[tasks.items];
        for (int item = 0; item < slack.length; item++) {
            WorkingDays days = counted(item);
            slack[item] = Math.min(
                    days.worked(lateStart[item]) - days.worked(earlyStart[item]),
                    days.worked(lateFinish[item]) - days.worked(earlyFinish[item]));
        }
        return slack;
    }

    private boolean isHeld(int item) {
        return tasks.hold[item] >= TaskList.STARTS_ON && tasks.hold[item] <= TaskList.LASTS;
    }

    /** The first moment from the given one on at which the item may start; a milestone may stand in the evening. */
    private int opening(int item, int moment) {
        WorkingDays days = counted(item);
        boolean mayStay = tasks.length[item] == 0 && days.closing(moment) == moment;
        return mayStay ? moment : days.opening(moment);
    }

    private int forth(int item, int start) {
        return tasks.hold[item] == TaskList.LASTS
                ? start + tasks.finish[item] - tasks.start[item]
                : counted(item).add(start, tasks.length[item]);
    }

    private int back(int item, int finish) {
        return tasks.hold[item] == TaskList.LASTS
                ? finish - tasks.finish[item] + tasks.start[item]
                : counted(item).add(finish, -tasks.length[item]);
    }

    private WorkingDays counted(int item) {
        return calendars[tasks.counted[item]];
    }

    private int driver(int item) {
        for (int link = 0; link < tasks.links; link++) {
            if (tasks.to[link] == item
                    && (tasks.kindAndLag[link] & 7) < TaskList.FROM_START
                    && asked(tasks.from[link], item, tasks.kindAndLag[link]) == need[item]) {
                return tasks.from[link];
            }
        }
        throw new IllegalStateException("item " + item + " waits for nothing, yet is held back");
    }

    private void add(Contradiction contradiction) {
        if (contradictions.size() < ENOUGH) {
            contradictions.add(contradiction);
        }
    }
}
