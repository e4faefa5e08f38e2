package eu.di4c;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.util.FileSystemUtils;

/** DI4C as an operator has it: in a process of its own, on a folder of its own. */
class ServeTest {

    private static final String READY = "DI4C is ready: ";

    private final Path home = Path.of("target/serve").toAbsolutePath();

    /** Who starts DI4C. */
    enum User {
        /** Whoever runs the tests, in automatic builds often root, as whom PostgreSQL refuses to work. */
        AS_IS,
        /** Somebody who is not root: where the tests run as root, nobody in a namespace of her own. */
        ORDINARY;

        List<String> prefix() {
            return this == ORDINARY && "root".equals(System.getProperty("user.name"))
                    ? List.of("unshare", "-U")
                    : List.of();
        }
    }

    @BeforeEach
    void begin_with_nothing() throws IOException {
        FileSystemUtils.deleteRecursively(home);
    }

    @ParameterizedTest
    @EnumSource
    void a_city_starts_it_is_told_of_a_second_start_and_finds_everything_after_a_crash(User user) throws Exception {
        String before;
        try (var first = di4c(user, "serve")) {
            String address = ready(first);
            assertThat(page(address + "/networks/di4c")).contains("Botoșani", "Messina");
            try (var second = di4c(user, "serve")) {
                assertThat(second.awaitEnd()).isEqualTo(1);
                assertThat(second.said()).contains("A DI4C is already running on " + home, address);
            }
            before = page(address + "/api/v1/networks/di4c/file");
            first.kill();
            first.awaitEnd();
            killServer();
        }
        try (var again = di4c(user, "serve")) {
            String address = ready(again);
            assertThat(page(address + "/api/v1/networks/di4c/file")).isEqualTo(before);
            again.stop();
            again.awaitEnd();
            assertThat(again.said().lines().filter(line -> line.startsWith("\tat ")))
                    .isEmpty();
        }
        assertThat(server()).as("PostgreSQL goes when DI4C goes").isEmpty();
    }

    private ChildProgram di4c(User user, String command) {
        return ChildProgram.start(user.prefix(), home, Di4c.class, command);
    }

    private static String ready(ChildProgram program) {
        return program.awaitLine(line -> line.startsWith(READY)).substring(READY.length());
    }

    private void killServer() throws IOException {
        long pid = Long.parseLong(server().getFirst());
        ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
    }

    private List<String> server() throws IOException {
        Path note = home.resolve("postgres/cluster/postmaster.pid");
        return Files.exists(note) ? Files.readAllLines(note) : List.of();
    }

    private static String page(String address) throws IOException, InterruptedException {
        try (var reader = HttpClient.newHttpClient()) {
            var answer = reader.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            return answer.body();
        }
    }
}
