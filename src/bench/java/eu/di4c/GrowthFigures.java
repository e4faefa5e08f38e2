package eu.di4c;

import eu.di4c.database.DatabaseAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** What the same pages cost when thousands of other cities work in the same database. */
final class GrowthFigures {

    /** Made-up cities beside the eight of the sample, from one network to every municipality of Europe. */
    private static final List<Integer> LADDER = List.of(0, 1_510, 10_000, 90_000);

    private static final Duration LONG = Duration.ofSeconds(4);
    private static final Duration WARM = Duration.ofSeconds(4);

    private static final List<String> PAGES = List.of(
            "/",
            "/networks",
            "/cities",
            "/cities?after=botosani",
            "/notices",
            "/programmes/urbact-3",
            "/networks/di4c",
            "/networks/di4c/calendar",
            "/networks/di4c/budget",
            "/cities/botosani",
            "/organisations/municipiul-botosani",
            "/networks/di4c/notices",
            "/notices/informare-di4c-botosani",
            "/notices/feed.atom");

    private final Map<String, List<PageFigures.Asked>> asked = new LinkedHashMap<>();

    private GrowthFigures() {}

    static Figures measure() throws Exception {
        var growth = new GrowthFigures();
        Path data = Files.createTempDirectory("di4c-growth");
        try {
            var address = TestDatabase.fresh();
            RunningDi4c.on(data, address).close();
            for (int cities : LADDER) {
                growth.climb(data, address, cities);
            }
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
        return growth.figures();
    }

    private void climb(Path data, DatabaseAddress address, int cities) throws Exception {
        new ManyCities(address).fill(cities);
        try (var running = RunningDi4c.on(data, address)) {
            for (String page : PAGES) {
                PageFigures.ask(running, page, "", WARM, Reader::readAnew);
            }
            for (String page : PAGES) {
                asked.computeIfAbsent(page, _ -> new ArrayList<>())
                        .add(PageFigures.ask(running, page, "", LONG, Reader::readAnew));
            }
        }
    }

    private Figures figures() {
        var columns = new ArrayList<>(List.of("page"));
        LADDER.forEach(cities -> columns.add("p50 ms, %,d".formatted(cities)));
        LADDER.forEach(cities -> columns.add("p99 ms, %,d".formatted(cities)));
        columns.add("p50, 90,000 to 0");
        columns.add("p50, 90,000 to 1,510");
        return new Figures("Growth", """
                The same pages beside so many made-up cities in the database: each a partner in a network of eight, with one item in the calendar of its
                network and one published notice; thirty networks to a programme. 1,510 is about one whole programme period, 90,000 every municipality of
                Europe. Eight readers, each page made anew, %d s after %d s of warming up; a PostgreSQL as it comes. Goal: at most 1.2 times.
                A list has few rows when there are no other cities and is full from 1,510 on, so that for a list the last column is the one to read.
                The search has a benchmark of its own.
                """.formatted(LONG.toSeconds(), WARM.toSeconds()), columns, rows());
    }

    private List<List<String>> rows() {
        return asked.entrySet().stream()
                .map(page -> Stream.of(
                                Stream.of("`" + page.getKey() + "`"),
                                page.getValue().stream().map(figures -> "%.1f".formatted(figures.at(0.5))),
                                page.getValue().stream().map(figures -> "%.1f".formatted(figures.at(0.99))),
                                Stream.of(0, 1).map(step -> "%.2f".formatted(times(page.getValue(), step))))
                        .flatMap(cells -> cells)
                        .toList())
                .toList();
    }

    /** How many times the median is that of another step of the ladder, at its top. */
    private static double times(List<PageFigures.Asked> ladder, int step) {
        return ladder.getLast().at(0.5) / ladder.get(step).at(0.5);
    }
}
