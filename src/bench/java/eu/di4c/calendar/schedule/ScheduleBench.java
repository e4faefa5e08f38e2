package eu.di4c.calendar.schedule;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long one forward and one backward pass take: random items, links and lags, the working days of eight countries. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ScheduleBench {

    @Param({"1000", "10000", "100000"})
    public int items;

    private final TaskList[] tasks = new TaskList[1];

    @Setup
    public void draw() {
        tasks[0] = new RandomNetwork(2020, items).tasks();
    }

    /** From plain lists of items and links to all dates and slacks, the sorting of the links included. */
    @Benchmark
    public Outcome schedule() {
        return Schedule.of(tasks[0], RandomNetwork.START);
    }
}
