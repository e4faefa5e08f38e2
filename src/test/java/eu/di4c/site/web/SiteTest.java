package eu.di4c.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.ProgramTest;
import eu.di4c.site.Assets;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every address of the program has in common. */
class SiteTest extends ProgramTest {

    private static final String NOWHERE = "/there-is-no-such-page";

    @Test
    void a_page_that_is_not_there_says_so_in_the_readers_language_with_a_code_to_quote() {
        var page = get(NOWHERE, "Accept-Language", "ro");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        assertThat(page.body()).contains("<html lang=\"ro\">").contains("Această pagină nu există");
        assertThat(page.body()).containsPattern("codul [0-9A-Z]{8}\\.");
    }

    @Test
    void under_the_api_the_same_is_a_problem_of_rfc_9457() {
        var problem = get("/api/v1/there-is-no-such-thing");
        assertThat(problem.statusCode()).isEqualTo(404);
        assertThat(problem.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(problem.body())
                .contains("\"status\":404")
                .contains("\"code\":")
                .contains("There is no such page");
    }

    @Test
    void what_only_reads_cannot_be_written_to() {
        assertThat(send("POST", "/").statusCode()).as("a form of nobody's").isEqualTo(403);
        var answer = somebody().post("/");
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow").orElseThrow()).contains("GET");
        assertThat(answer.body()).contains("This page can only be read");
    }

    @Test
    void the_error_address_itself_is_nothing_to_see() {
        assertThat(get("/error").statusCode()).isEqualTo(404);
    }

    @Test
    void a_language_asked_for_in_the_address_is_remembered() {
        var page = get(NOWHERE + "?lang=ro");
        var cookie = page.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(page.body()).contains("<html lang=\"ro\">");
        assertThat(cookie).startsWith("lang=ro;").contains("SameSite=Lax").contains("HttpOnly");
        assertThat(get(NOWHERE, "Cookie", "lang=ro").body()).contains("<html lang=\"ro\">");
    }

    @Test
    void the_address_outweighs_the_cookie_and_the_cookie_outweighs_the_browser() {
        assertThat(get(NOWHERE + "?lang=en", "Cookie", "lang=ro", "Accept-Language", "ro")
                        .body())
                .contains("<html lang=\"en\">");
        assertThat(get(NOWHERE, "Cookie", "lang=en", "Accept-Language", "ro").body())
                .contains("<html lang=\"en\">");
    }

    @Test
    void the_first_language_of_the_browser_that_is_spoken_here_is_taken() {
        assertThat(language("ja, ro-MD;q=0.9, en;q=0.8")).isEqualTo("ro");
        assertThat(language("en-GB, ro;q=0.5")).isEqualTo("en");
        assertThat(language("ja")).isEqualTo("en");
        assertThat(language("*")).isEqualTo("en");
        assertThat(language("not a language ;;;")).isEqualTo("en");
    }

    @Test
    void a_language_that_is_not_spoken_here_is_not_remembered() {
        for (var query : List.of("?lang=ja", "?lang=", "?lang=%00", "?lang=ro%0d%0aX:y", "?q=%zz&lang=xx")) {
            var page = get(NOWHERE + query.replace("%zz", "%25zz"));
            assertThat(page.headers().firstValue("Set-Cookie")).as(query).isEmpty();
        }
    }

    @Test
    void the_browser_is_told_what_a_page_never_does() {
        for (var path : List.of("/", NOWHERE, "/api/v1/nothing", Assets.style())) {
            var headers = get(path).headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                    .as(path)
                    .contains("default-src 'none'")
                    .doesNotContain("unsafe");
            assertThat(headers.firstValue("X-Content-Type-Options")).as(path).contains("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).as(path).contains("same-origin");
            assertThat(headers.firstValue("Permissions-Policy")).as(path).isPresent();
            assertThat(headers.firstValue("X-Frame-Options")).as(path).contains("DENY");
        }
    }

    @Test
    void a_cache_knows_on_what_a_page_depends_and_keeps_it_shortly() {
        var page = get("/");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(String.join(",", page.headers().allValues("Vary")))
                .containsIgnoringCase("Accept-Language")
                .containsIgnoringCase("Cookie");
        assertThat(page.headers().firstValue("Cache-Control")).contains("public, max-age=30");
        assertThat(get(NOWHERE).headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(get("/?lang=ro").headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void a_page_says_its_language_and_its_length() {
        var page = get("/?lang=ro");
        assertThat(page.headers().firstValue("Content-Language")).contains("ro");
        assertThat(page.headers().firstValueAsLong("Content-Length").orElseThrow())
                .isEqualTo(page.body().getBytes(java.nio.charset.StandardCharsets.UTF_8).length);
    }

    @Test
    void assets_may_be_kept_for_ever_because_their_address_changes_with_them() {
        for (var path : List.of(Assets.style(), Assets.script(), Assets.mark())) {
            var asset = get(path);
            assertThat(asset.statusCode()).as(path).isEqualTo(200);
            assertThat(path).matches("/assets/[a-z0-9]+-[0-9a-f]{16}\\.(css|js|svg)");
            assertThat(asset.headers().firstValue("Cache-Control").orElseThrow())
                    .contains("immutable");
        }
        assertThat(get("/assets/di4c-0000000000000000.css").statusCode()).isEqualTo(404);
    }

    @Test
    void nothing_else_of_the_class_path_is_served() {
        assertThat(get("/webjars/bootstrap/5.3.8/css/bootstrap.min.css").statusCode())
                .isEqualTo(404);
        assertThat(get("/application.yaml").statusCode()).isEqualTo(404);
    }

    @Test
    void the_head_of_a_page_can_be_asked_for_alone() {
        var head = send("HEAD", "/");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
    }

    @Test
    void what_is_typed_into_the_address_is_shown_as_text() {
        assertThat(get(NOWHERE + "?a=%22%3E%3Cscript%3E").body()).doesNotContain("<script>");
    }

    private String language(String accepted) {
        return get(NOWHERE, "Accept-Language", accepted)
                .headers()
                .firstValue("Content-Language")
                .orElseThrow();
    }

    private HttpResponse<String> send(String method, String path) {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(address() + path))
                    .method(method, HttpRequest.BodyPublishers.noBody())
                    .build();
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new AssertionError(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }
}
