package eu.di4c;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/**
 * Asks a running DI4C for pages from eight readers at once, the pages in turn, and tells how many requests a second each
 * took beside the empty page of the same program (the search page with nothing asked: frame, words and no facts).
 *
 * <p>Arguments: the address, seconds per page and round, rounds. It only reads.
 */
public final class PageBench {

    private static final int READERS = 8;
    private static final String EMPTY = "/search";
    private static final List<String> PAGES = List.of(
            EMPTY, "/networks/di4c", "/networks/di4c/calendar", "/networks/di4c/budget", "/notices", "/cities/botosani");

    private PageBench() {}

    public static void main(String[] arguments) throws Exception {
        String address = arguments.length > 0 ? arguments[0] : "http://127.0.0.1:8080";
        int seconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 4;
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 3;
        var measured = new LinkedHashMap<String, List<long[]>>();
        for (int round = 0; round <= rounds; round++) {
            for (String page : PAGES) {
                long[] times = measure(address + page, seconds);
                // The first round only warms the program up.
                if (round > 0) {
                    measured.computeIfAbsent(page, _ -> new ArrayList<>()).add(times);
                }
            }
        }
        print(measured, seconds);
    }

    private static long[] measure(String page, int seconds) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        try (var client = HttpClient.newHttpClient();
                var readers = Executors.newFixedThreadPool(READERS)) {
            var request = HttpRequest.newBuilder(URI.create(page)).build();
            Callable<List<Long>> reader = () -> read(client, request, end);
            var all = new ArrayList<Long>();
            for (var times : readers.invokeAll(Collections.nCopies(READERS, reader))) {
                all.addAll(times.get());
            }
            return all.stream().mapToLong(Long::longValue).sorted().toArray();
        }
    }

    private static List<Long> read(HttpClient client, HttpRequest request, long end)
            throws IOException, InterruptedException {
        var times = new ArrayList<Long>();
        while (System.nanoTime() < end) {
            long start = System.nanoTime();
            var response = client.send(request, BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new IOException(request.uri() + " answered " + response.statusCode());
            }
            times.add(System.nanoTime() - start);
        }
        return times;
    }

    private static void print(Map<String, List<long[]>> measured, int seconds) {
        double empty = perSecond(measured.getOrDefault(EMPTY, List.of()), seconds);
        System.out.println("| page | requests per second | of the empty page | p50 ms | p99 ms |");
        System.out.println("|---|---:|---:|---:|---:|");
        measured.forEach((page, rounds) -> {
            long[] all = rounds.stream().flatMapToLong(Arrays::stream).sorted().toArray();
            double rate = perSecond(rounds, seconds);
            System.out.printf(
                    "| `%s` | %.0f | %.0f %% | %.1f | %.1f |%n",
                    page, rate, 100 * rate / empty, at(all, 0.5) / 1e6, at(all, 0.99) / 1e6);
        });
    }

    /** The median over the rounds. */
    private static double perSecond(List<long[]> rounds, int seconds) {
        double[] rates = rounds.stream()
                .mapToDouble(times -> (double) times.length / seconds)
                .sorted()
                .toArray();
        return rates.length == 0 ? Double.NaN : rates[rates.length / 2];
    }

    private static long at(long[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1L, Math.round(share * sorted.length))];
    }
}
