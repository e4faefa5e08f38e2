package eu.di4c.calendar.schedule;

import eu.di4c.Figures;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.stream.IntStream;

/** The processor time of one forward and backward pass; unlike elapsed time it bears busy neighbours. */
public final class PassFigures {

    private static final int WARM = 150;
    private static final int MEASURED = 100;

    private PassFigures() {}

    public static Figures measure() {
        return new Figures("Rescheduling: one forward and one backward pass", """
                From plain lists of items and links to early and late dates, slack and the critical items; sorting the links and ordering
                the items included. Items last 0 to 15 working days of one of eleven calendars (each of the eight countries of DI4C, two
                sets of several countries, every day); 0 to 3 links each, of all four kinds, with lags in days, working days and weeks,
                forward and back. Processor time of the thread, %d passes after %d. Goal: 30 ms for 100,000 items.
                """.formatted(MEASURED, WARM), List.of("items", "links", "mean", "best"), IntStream.of(1_000, 10_000, 100_000)
                .mapToObj(items -> row(new RandomNetwork(2020, items).tasks()))
                .toList());
    }

    private static List<String> row(TaskList tasks) {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long sum = 0;
        long best = Long.MAX_VALUE;
        for (int run = 0; run < WARM + MEASURED; run++) {
            long begun = clock.getCurrentThreadCpuTime();
            Outcome outcome = Schedule.of(tasks, RandomNetwork.START);
            long taken = clock.getCurrentThreadCpuTime() - begun;
            if (outcome instanceof Outcome.Refused refused) {
                throw new IllegalStateException("a random network is refused: " + refused);
            }
            sum += run < WARM ? 0 : taken;
            best = Math.min(best, taken);
        }
        return List.of(
                "%,d".formatted(tasks.items),
                "%,d".formatted(tasks.links),
                "%.2f ms".formatted(sum / 1e6 / MEASURED),
                "%.2f ms".formatted(best / 1e6));
    }
}
