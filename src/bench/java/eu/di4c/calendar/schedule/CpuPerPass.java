package eu.di4c.calendar.schedule;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** Prints the processor time of one forward and backward pass; unlike elapsed time it bears busy neighbours. */
public final class CpuPerPass {

    private static final int WARM = 150;
    private static final int MEASURED = 100;

    private CpuPerPass() {}

    public static void main(String[] arguments) {
        System.out.println("| items | links | mean ms CPU | best ms CPU |\n|---:|---:|---:|---:|");
        for (int items : new int[] {1_000, 10_000, 100_000}) {
            print(new RandomNetwork(2020, items).tasks());
        }
    }

    private static void print(TaskList tasks) {
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
        System.out.printf(
                "| %,d | %,d | %.2f | %.2f |%n", tasks.items, tasks.links, sum / 1e6 / MEASURED, best / 1e6);
    }
}
