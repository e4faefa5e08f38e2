package eu.di4c;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is neither the fields of a page nor JSON is not read. */
class FormTypesTest extends ProgramTest {

    private static final byte[] BODY = "{\"name\": \"x\"}".getBytes(StandardCharsets.UTF_8);

    @Test
    void another_content_type_is_refused_by_page_and_by_api() throws Exception {
        for (String path : List.of("/sign-in", "/api/v1/cities")) {
            for (String type : List.of("text/plain", "application/xml", "garbage", "*/*", "image/png")) {
                assertThat(status(path, type)).as("%s to %s", type, path).isEqualTo(415);
            }
        }
        assertThat(status("/sign-in", "application/x-www-form-urlencoded; charset=utf-8"))
                .isEqualTo(422);
        assertThat(status("/api/v1/cities", "application/json;charset=UTF-8")).isEqualTo(401);
    }

    @Test
    void json_that_is_none_is_refused_by_page_and_by_api() throws Exception {
        byte[] broken = "{\"name\": ".getBytes(StandardCharsets.UTF_8);
        for (String path : List.of("/sign-in", "/api/v1/cities")) {
            assertThat(somebody()
                            .ask("POST", path, broken, true, Duration.ofSeconds(30), "Content-Type", "application/json")
                            .statusCode())
                    .as(path)
                    .isEqualTo(400);
        }
    }

    @Test
    void what_breaks_off_or_is_no_text_or_too_long_is_refused_by_page_and_by_api() throws Exception {
        var unreadable = List.of(
                List.of(
                        "multipart/form-data; boundary=x",
                        "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb"),
                List.of("multipart/form-data", "a"),
                List.of("application/x-www-form-urlencoded", "a=%FF%C0%zz"),
                List.of("application/x-www-form-urlencoded", "a=" + "x".repeat(1_200_000)));
        for (var sent : unreadable) {
            byte[] body = sent.getLast().getBytes(StandardCharsets.UTF_8);
            for (String asked : List.of("POST /sign-in", "POST /api/v1/cities", "PUT /api/v1/cities/x")) {
                int status = somebody()
                        .ask(
                                asked.split(" ", -1)[0],
                                asked.split(" ", -1)[1],
                                body,
                                true,
                                Duration.ofSeconds(30),
                                "Content-Type",
                                sent.getFirst())
                        .statusCode();
                assertThat(status)
                        .as("%s to %s", sent.getFirst(), asked)
                        .isIn(asked.startsWith("PUT") ? Set.of(400, 415) : Set.of(400));
            }
        }
    }

    @Test
    void a_form_that_breaks_off_is_told_so_on_a_page() throws Exception {
        byte[] broken = "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb".getBytes(StandardCharsets.UTF_8);
        var answer = somebody()
                .ask(
                        "POST",
                        "/sign-in",
                        broken,
                        true,
                        Duration.ofSeconds(30),
                        "Content-Type",
                        "multipart/form-data; boundary=x");
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("cannot be understood");
    }

    private int status(String path, String type) throws Exception {
        return somebody()
                .ask("POST", path, BODY, true, Duration.ofSeconds(30), "Content-Type", type)
                .statusCode();
    }
}
