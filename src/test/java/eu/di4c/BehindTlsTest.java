package eu.di4c;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a browser is told when the proxy says that it came by TLS. */
class BehindTlsTest extends ProgramTest {

    private static final String[] BY_TLS = {"X-Forwarded-Proto", "https"};

    @Test
    void a_browser_stays_with_tls_once_it_came_by_it() {
        assertThat(get("/networks", BY_TLS).headers().firstValue("Strict-Transport-Security"))
                .contains("max-age=31536000; includeSubDomains");
        assertThat(get("/networks").headers().firstValue("Strict-Transport-Security"))
                .isEmpty();
    }

    @Test
    void the_cookie_of_a_sign_in_goes_to_this_host_alone_and_only_by_tls() throws Exception {
        var ana = as("Ana of TLS");
        var byTls = somebody().with("__Host-signed-in", ana.value("signed-in"));
        assertThat(byTls.get("/account", BY_TLS).body()).contains("Ana of TLS");
        assertThat(byTls.get("/", BY_TLS).headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(ana.get("/account", BY_TLS).statusCode()).isEqualTo(303);
        HttpResponse<byte[]> out = byTls.ask("POST", "/sign-out", new byte[0], true, Duration.ofSeconds(30), BY_TLS);
        assertThat(out.headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("__Host-signed-in=;")
                        && cookie.contains("Path=/")
                        && cookie.contains("Secure")
                        && cookie.contains("HttpOnly")
                        && cookie.contains("SameSite=Lax"));
        assertThat(ana.get("/account").statusCode()).isEqualTo(303);
    }
}
