package eu.di4c.calendar.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is to be scheduled: items with their lengths, the working days of their owners, what holds their dates, and the
 * links between them. Items go by the number in which they were added, from nought; inside there are plain arrays only.
 */
public final class TaskList {

    /** What holds the dates of an item. */
    static final byte FREE = 0, NOT_BEFORE = 1, STARTS_ON = 2, FINISHES_ON = 3, LASTS = 4, ANCHORED = 5;

    /** Two sorts of link that only the list itself makes, after the four of {@link LinkKind}: an anchor holds exactly. */
    static final int FROM_START = 4, FROM_FINISH = 5;

    /** From which end of the other item a relative date is counted. */
    public enum Anchor {
        START,
        FINISH
    }

    final List<WorkingDays> calendars = new ArrayList<>();
    private final Map<WorkingDays, Short> calendarNumbers = new HashMap<>();

    int items;
    int[] length = new int[16];
    short[] counted = new short[16];
    short[] owners = new short[16];
    byte[] hold = new byte[16];
    int[] start = new int[16];
    int[] finish = new int[16];

    boolean anchors;
    int links;
    int[] from = new int[16];
    int[] to = new int[16];
    int[] kindAndLag = new int[16];

    /** Adds an item that lasts so long and belongs to owners with these working days; answers its number. */
    public int add(Length lasting, WorkingDays ofOwners) {
        if (items == length.length) {
            growItems();
        }
        length[items] = lasting.days();
        owners[items] = calendar(ofOwners);
        counted[items] = switch (lasting.counting()) {
            case WORKING -> owners[items];
            case EVERY -> calendar(WorkingDays.EVERY_DAY);
        };
        return items++;
    }

    /** The later item waits for the earlier one. */
    public void link(int before, int after, LinkKind kind, Lag lag) {
        connect(before, after, kind.code, lag);
    }

    /** The item starts some time after an end of another, exactly: "gate + 4 months". */
    public void startWith(int item, int other, Anchor end, Lag later) {
        hold[item] = ANCHORED;
        anchors = true;
        connect(
                other,
                item,
                switch (end) {
                    case START -> FROM_START;
                    case FINISH -> FROM_FINISH;
                },
                later);
    }

    public void startNotBefore(int item, LocalDate day) {
        hold(item, NOT_BEFORE, Moment.morning(day), 0);
    }

    /** Nothing moves the start of the item. */
    public void startOn(int item, LocalDate day) {
        hold(item, STARTS_ON, Moment.morning(day), 0);
    }

    /** Nothing moves the end of the item. */
    public void finishOn(int item, LocalDate day) {
        hold(item, FINISHES_ON, 0, Moment.evening(day));
    }

    /** Nothing moves either end of the item, whatever its length says. */
    public void lastFrom(int item, LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("expected an end on or after %s, found %s".formatted(first, last));
        }
        hold(item, LASTS, Moment.morning(first), Moment.evening(last));
    }

    public int size() {
        return items;
    }

    private void hold(int item, byte how, int first, int last) {
        hold[item] = how;
        start[item] = first;
        finish[item] = last;
    }

    private void connect(int before, int after, int kind, Lag lag) {
        if (links == from.length) {
            from = Arrays.copyOf(from, links * 2);
            to = Arrays.copyOf(to, links * 2);
            kindAndLag = Arrays.copyOf(kindAndLag, links * 2);
        }
        from[links] = before;
        to[links] = after;
        kindAndLag[links++] = (lag.packed() << 3) | kind;
    }

    private short calendar(WorkingDays working) {
        return calendarNumbers.computeIfAbsent(working, unseen -> {
            calendars.add(unseen);
            return (short) (calendars.size() - 1);
        });
    }

    private void growItems() {
        int room = items * 2;
        length = Arrays.copyOf(length, room);
        counted = Arrays.copyOf(counted, room);
        owners = Arrays.copyOf(owners, room);
        hold = Arrays.copyOf(hold, room);
        start = Arrays.copyOf(start, room);
        finish = Arrays.copyOf(finish, room);
    }
}
