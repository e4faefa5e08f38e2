package eu.di4c.calendar.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * A seeded network of items and links as large as wanted: the eight countries of DI4C, all links, lags both ways,
 * fixed dates; and, as in Microsoft Project, at most one link between two items.
 */
final class RandomNetwork {

    static final LocalDate START = LocalDate.of(2020, 5, 4);

    static final List<Set<String>> OWNERS = List.of(
            Set.of("RO"),
            Set.of("IT"),
            Set.of("ES"),
            Set.of("FI"),
            Set.of("FR"),
            Set.of("GR"),
            Set.of("PT"),
            Set.of("LV"),
            Set.of("RO", "IT"),
            Set.of("IT", "ES", "FI", "FR", "GR", "PT", "LV", "RO"),
            Set.of());

    /** An item as it was drawn: its length in working days, its owners, and at most one day that holds it. */
    record Item(int days, int owners, Hold hold, LocalDate day) {}

    enum Hold {
        NONE,
        NOT_BEFORE,
        STARTS_ON
    }

    record Link(int before, int after, LinkKind kind, Lag lag) {}

    private static final List<LinkKind> KINDS = List.of(LinkKind.values());

    final List<Item> items = new ArrayList<>();
    final List<Link> links = new ArrayList<>();

    RandomNetwork(long seed, int size) {
        Random random = new Random(seed);
        for (int item = 0; item < size; item++) {
            items.add(draw(random, item));
            Set<Integer> waitsFor = new HashSet<>();
            for (int i = item == 0 ? 0 : random.nextInt(4); i > 0; i--) {
                waitsFor.add(Math.max(0, item - 1 - random.nextInt(random.nextInt(10) == 0 ? size : 60)));
            }
            for (int before : waitsFor) {
                links.add(new Link(before, item, KINDS.get(random.nextInt(4)), lag(random)));
            }
        }
    }

    private static Item draw(Random random, int number) {
        int days = random.nextInt(8) == 0 ? 0 : 1 + random.nextInt(15);
        int owners = random.nextInt(OWNERS.size());
        LocalDate day = WorkingDays.of(OWNERS.get(owners)).onOrAfter(START.plusDays(random.nextInt(60) + number / 10));
        return new Item(days, owners, random.nextInt(20) == 0 ? Hold.NOT_BEFORE : Hold.NONE, day);
    }

    private static Lag lag(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> Lag.workingDays(random.nextInt(10) - 3);
            case 1 -> Lag.days(random.nextInt(12) - 3);
            case 2 -> Lag.weeks(random.nextInt(3));
            default -> Lag.NONE;
        };
    }

    /** Fixes one item in fifty on the day on which it starts anyway: its predecessors may then be no later. */
    void fixSome(Schedule schedule) {
        for (int i = 0; i < items.size(); i += 50) {
            Item item = items.get(i);
            if (item.days() > 0) {
                items.set(i, new Item(item.days(), item.owners(), Hold.STARTS_ON, schedule.earlyStart(i)));
            }
        }
    }

    TaskList tasks() {
        TaskList tasks = new TaskList();
        for (Item item : items) {
            int number = tasks.add(Length.working(item.days()), WorkingDays.of(OWNERS.get(item.owners())));
            switch (item.hold()) {
                case NONE -> {}
                case NOT_BEFORE -> tasks.startNotBefore(number, item.day());
                case STARTS_ON -> tasks.startOn(number, item.day());
            }
        }
        links.forEach(link -> tasks.link(link.before(), link.after(), link.kind(), link.lag()));
        return tasks;
    }
}
