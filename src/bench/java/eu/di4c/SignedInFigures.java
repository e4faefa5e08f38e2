package eu.di4c;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.util.FileSystemUtils;

/** What it costs that a reader has signed in, and what signing in costs. */
final class SignedInFigures {

    private static final Duration LONG = Duration.ofSeconds(5);
    private static final Duration WARM = Duration.ofSeconds(8);
    private static final int ATTEMPTS = 40;
    private static final List<String> PAGES =
            List.of("/search", "/networks/di4c", "/networks/di4c/calendar", "/cities/botosani");

    private SignedInFigures() {}

    static Figures measure() throws Exception {
        Path data = Files.createTempDirectory("di4c-signed-in");
        try (var running = RunningDi4c.on(data)) {
            String cookie = signIn(running, "Project officer of Boto");
            var rows = new ArrayList<List<String>>();
            for (String page : PAGES) {
                PageFigures.ask(running, page, "", WARM, Reader::readAnew);
                PageFigures.ask(running, page, cookie, WARM, Reader::readAnew);
                var anybody = PageFigures.ask(running, page, "", LONG, Reader::readAnew);
                var known = PageFigures.ask(running, page, cookie, LONG, Reader::readAnew);
                rows.add(List.of(
                        "`" + page + "`",
                        "%.0f".formatted(anybody.perSecond()),
                        "%.0f".formatted(known.perSecond()),
                        "%.0f %%".formatted(100 * known.perSecond() / anybody.perSecond()),
                        "%.2f".formatted(anybody.processorMilliseconds()),
                        "%.2f".formatted(known.processorMilliseconds())));
            }
            return new Figures("Signed in", """
                    The same pages for eight readers without a name and for eight browsers of one project officer, each page made anew every
                    time, for %d s each, in the same run. A crowd without names is answered from memory, which is not compared here. Goal: 80 %%.
                    Signing in, %d times with a wrong password, costs %.0f ms of processor time each, nearly all of it Argon2id on purpose.
                    """.formatted(LONG.toSeconds(), ATTEMPTS, attempt(running)), List.of(
                            "page",
                            "nameless: per second",
                            "signed in: per second",
                            "of the nameless",
                            "nameless: ms processor",
                            "signed in: ms processor"), rows);
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    /** Plays a part of the sample, and answers with all the cookies that the browser then shows. */
    private static String signIn(RunningDi4c running, String part) throws IOException, InterruptedException {
        var cookies = new CookieManager();
        try (var browser = HttpClient.newBuilder().cookieHandler(cookies).build()) {
            String page = browser.send(
                            HttpRequest.newBuilder(running.address("/sign-in")).build(), BodyHandlers.ofString())
                    .body();
            post(browser, running.address("/sign-in/sample"), "_csrf", token(page), "person",
                    found(page, "value=\"([0-9a-f-]{36})\">" + part));
        }
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private static double attempt(RunningDi4c running) throws IOException, InterruptedException {
        try (var browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
            String page = browser.send(
                            HttpRequest.newBuilder(running.address("/sign-in")).build(), BodyHandlers.ofString())
                    .body();
            Duration before = running.processorTime();
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                post(browser, running.address("/sign-in"), "_csrf", token(page), "address",
                        "nobody" + attempt + "@bench.example.org", "password", "not the right one");
            }
            return running.processorTime().minus(before).toMillis() / (double) ATTEMPTS;
        }
    }

    private static void post(HttpClient browser, URI address, String... fields)
            throws IOException, InterruptedException {
        var body = new ArrayList<String>();
        for (int field = 0; field < fields.length; field += 2) {
            body.add(fields[field] + "=" + URLEncoder.encode(fields[field + 1], StandardCharsets.UTF_8));
        }
        browser.send(
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(String.join("&", body)))
                        .build(),
                BodyHandlers.discarding());
    }

    private static String token(String page) {
        return found(page, "name=\"_csrf\" value=\"([^\"]+)\"");
    }

    private static String found(String page, String pattern) {
        var found = Pattern.compile(pattern).matcher(page);
        if (!found.find()) {
            throw new IllegalStateException("the sign-in page has no " + pattern);
        }
        return found.group(1);
    }
}
