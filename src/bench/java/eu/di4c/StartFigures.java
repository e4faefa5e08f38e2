package eu.di4c;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** How long it takes from {@code bin/run} to the first page with the DI4C network. */
final class StartFigures {

    private static final int RUNS = 5;

    private StartFigures() {}

    private record Start(Duration elapsed, Duration processor, long memory) {}

    static Figures measure() throws IOException, InterruptedException {
        var empty = new ArrayList<Start>();
        var again = new ArrayList<Start>();
        Path data = Files.createTempDirectory("di4c-start");
        // The program is built, if it has to be, before anything is measured.
        start(data);
        for (int run = 0; run < RUNS; run++) {
            FileSystemUtils.deleteRecursively(data);
            empty.add(start(data));
            again.add(start(data));
        }
        FileSystemUtils.deleteRecursively(data);
        return new Figures("From bin/run to the first page", """
                `bin/run` on an empty folder (database made, tables laid out, sample network brought in, notice composed) and again on
                the same folder, until `/networks/di4c` is there. %d runs each, after one that is not counted. Processor time and memory
                are those of the program without PostgreSQL. Goal: 12 s and 5 s, 400 MiB.
                """.formatted(RUNS), List.of("folder", "median", "best", "worst", "processor time, median", "memory, median"), List.of(
                        row("empty", empty), row("with data", again)));
    }

    private static Start start(Path data) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        try (var running = RunningDi4c.on(data)) {
            return new Start(
                    Duration.ofNanos(System.nanoTime() - begun), running.processorTime(), running.memory());
        }
    }

    private static List<String> row(String folder, List<Start> starts) {
        var elapsed = starts.stream().map(Start::elapsed).sorted().toList();
        var processor = starts.stream().map(Start::processor).sorted().toList();
        long[] memory = starts.stream().mapToLong(Start::memory).sorted().toArray();
        return Arrays.asList(
                folder,
                seconds(elapsed.get(RUNS / 2)),
                seconds(elapsed.getFirst()),
                seconds(elapsed.getLast()),
                seconds(processor.get(RUNS / 2)),
                memory[RUNS / 2] + " MiB");
    }

    private static String seconds(Duration time) {
        return "%.1f s".formatted(time.toMillis() / 1e3);
    }
}
