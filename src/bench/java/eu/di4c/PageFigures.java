package eu.di4c;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import org.springframework.util.FileSystemUtils;

/** How many pages a second DI4C gives to eight readers, beside the empty page of the same program. */
final class PageFigures {

    private static final int READERS = 8;
    private static final Duration LONG = Duration.ofSeconds(5);
    private static final Duration WARM = Duration.ofSeconds(8);
    /** The frame, the words, and nothing asked of the database. */
    private static final String EMPTY = "/search";

    private static final List<String> PAGES = List.of(
            EMPTY,
            "/networks/di4c",
            "/networks/di4c/calendar",
            "/networks/large/calendar",
            "/networks/di4c/budget",
            "/notices/informare-di4c-botosani",
            "/cities/botosani");

    private PageFigures() {}

    record Asked(List<Long> nanoseconds, Duration processor, Duration elapsed) {
        double perSecond() {
            return nanoseconds.size() / (elapsed.toMillis() / 1e3);
        }

        double processorMilliseconds() {
            return processor.toMillis() / (double) nanoseconds.size();
        }

        double at(double share) {
            return nanoseconds.get((int) Math.min(nanoseconds.size() - 1L, Math.round(share * nanoseconds.size()))) / 1e6;
        }
    }

    static Figures measure() throws Exception {
        Path data = Files.createTempDirectory("di4c-pages");
        try (var running = RunningDi4c.on(data)) {
            Path large = data.resolve("large.yaml");
            Files.writeString(large, LargeNetwork.file("large", 300));
            running.bring(large);
            for (String page : PAGES) {
                ask(running, page, WARM, Reader::readAnew);
            }
            var rows = new ArrayList<List<String>>();
            Asked empty = ask(running, EMPTY, LONG, Reader::readAnew);
            for (String page : PAGES) {
                rows.add(row(running, page, empty));
            }
            return new Figures("Pages", """
                    Eight readers on loopback ask for one page after the other, for %d s each, after %d s of warming up. *Made anew*: every
                    request under an address of its own, so that the page is made each time, with all its questions to the database. *A crowd*:
                    all at the same address, which is answered from memory (decision 0015). *Of the empty page*: requests per second beside the
                    search page with nothing asked, made anew, in the same run. `large` is a made-up network with 300 items in a chain.
                    Goal for a crowd: 40 %% of the empty page, p99 at most five times p50, 60 KB compressed. The readers need processor time too.
                    """.formatted(LONG.toSeconds(), WARM.toSeconds()), List.of(
                            "page",
                            "KB, compressed",
                            "made anew: per second",
                            "ms processor",
                            "p50 ms",
                            "p99 ms",
                            "a crowd: per second",
                            "of the empty page",
                            "ms processor",
                            "p50 ms",
                            "p99 ms"), rows);
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private static List<String> row(RunningDi4c running, String page, Asked empty) throws Exception {
        Asked anew = ask(running, page, LONG, Reader::readAnew);
        Asked crowd = ask(running, page, LONG, Reader::read);
        return List.of(
                "`" + page + "`",
                "%.1f".formatted(compressed(running.address(page)) / 1e3),
                "%.0f".formatted(anew.perSecond()),
                "%.2f".formatted(anew.processorMilliseconds()),
                "%.1f".formatted(anew.at(0.5)),
                "%.1f".formatted(anew.at(0.99)),
                "%.0f".formatted(crowd.perSecond()),
                "%.0f %%".formatted(100 * crowd.perSecond() / empty.perSecond()),
                "%.2f".formatted(crowd.processorMilliseconds()),
                "%.1f".formatted(crowd.at(0.5)),
                "%.1f".formatted(crowd.at(0.99)));
    }

    interface Question {
        int ask(Reader reader) throws IOException;
    }

    private static Asked ask(RunningDi4c running, String page, Duration time, Question question) throws Exception {
        return ask(running, page, "", time, question);
    }

    static Asked ask(RunningDi4c running, String page, String cookie, Duration time, Question question) throws Exception {
        Duration before = running.processorTime();
        long begun = System.nanoTime();
        try (var readers = Executors.newFixedThreadPool(READERS)) {
            Callable<List<Long>> work = () -> readFor(running.address(page), cookie, time, question);
            var all = new ArrayList<Long>();
            for (var times : readers.invokeAll(Collections.nCopies(READERS, work))) {
                all.addAll(times.get());
            }
            return new Asked(
                    all.stream().sorted().toList(),
                    running.processorTime().minus(before),
                    Duration.ofNanos(System.nanoTime() - begun));
        }
    }

    private static List<Long> readFor(URI page, String cookie, Duration time, Question question) throws IOException {
        var times = new ArrayList<Long>();
        long end = System.nanoTime() + time.toNanos();
        try (var reader = new Reader(page, cookie)) {
            while (System.nanoTime() < end) {
                long begun = System.nanoTime();
                int status = question.ask(reader);
                if (status != 200) {
                    throw new IOException(page + " answered " + status);
                }
                times.add(System.nanoTime() - begun);
            }
        }
        return times;
    }

    private static int compressed(URI page) throws IOException, InterruptedException {
        try (var reader = HttpClient.newHttpClient()) {
            byte[] body = reader.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofByteArray())
                    .body();
            var packed = new ByteArrayOutputStream();
            try (var gzip = new GZIPOutputStream(packed)) {
                gzip.write(body);
            }
            return packed.size();
        }
    }
}
