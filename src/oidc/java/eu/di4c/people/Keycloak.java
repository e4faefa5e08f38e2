package eu.di4c.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;

/** A Keycloak of its own, from its distribution in {@code target}, with one realm and one user. */
final class Keycloak implements AutoCloseable {

    static final int PORT = freePort();
    static final String ISSUER = "http://127.0.0.1:" + PORT + "/realms/di4c";

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final HttpClient WIRE =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private final Process process;

    private Keycloak(Process process) {
        this.process = process;
    }

    static Keycloak start() throws IOException, InterruptedException {
        Path home;
        try (var found = Files.list(Path.of("target/keycloak"))) {
            home = found.filter(Files::isDirectory).findFirst().orElseThrow();
        }
        Files.createDirectories(home.resolve("data/import"));
        Files.copy(
                Path.of("src/oidc/resources/keycloak/realm.json"),
                home.resolve("data/import/realm.json"),
                StandardCopyOption.REPLACE_EXISTING);
        var starting = new ProcessBuilder(
                        "/bin/sh",
                        home.resolve("bin/kc.sh").toString(),
                        "start-dev",
                        "--http-host=127.0.0.1",
                        "--http-port=" + PORT,
                        "--import-realm")
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target/keycloak.log").toFile());
        starting.environment().put("JAVA_HOME", System.getProperty("java.home"));
        var keycloak = new Keycloak(starting.start());
        keycloak.await();
        return keycloak;
    }

    private void await() throws InterruptedException {
        var end = Instant.now().plus(PATIENCE);
        while (!answers()) {
            if (Instant.now().isAfter(end) || !process.isAlive()) {
                close();
                throw new AssertionError("Keycloak did not start; target/keycloak.log says why");
            }
            Thread.sleep(500);
        }
    }

    private static boolean answers() throws InterruptedException {
        try {
            return send(HttpRequest.newBuilder(URI.create(ISSUER + "/.well-known/openid-configuration")))
                            .statusCode()
                    == 200;
        } catch (UncheckedIOException _) {
            return false;
        }
    }

    /** Signs in by its page, and answers where it sends the browser: path and query. */
    static String signsIn(String user, String password, String address) throws InterruptedException {
        var page = send(HttpRequest.newBuilder(URI.create(address)));
        String form = page.body()
                .replaceAll("(?s).*<form[^>]*action=\"([^\"]+)\".*", "$1")
                .replace("&amp;", "&");
        String cookies = page.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.split(";", 2)[0])
                .collect(Collectors.joining("; "));
        var answer = send(HttpRequest.newBuilder(URI.create(form))
                .header("Cookie", cookies)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=" + encoded(user) + "&password=" + encoded(password))));
        var back = URI.create(answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError(answer.statusCode() + answer.body())));
        return back.getRawPath() + "?" + back.getRawQuery();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws InterruptedException {
        try {
            return WIRE.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }
}
