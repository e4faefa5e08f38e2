package eu.di4c.site.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** What came of the last form, told once: the browser carries the key of the message to the next page. */
final class Told {

    private static final String COOKIE = "said";
    private static final Pattern KEY = Pattern.compile("[a-z]{2,20}\\.said\\.[A-Za-z.]{1,60}");

    private Told() {}

    static Optional<String> on(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null
                ? Optional.empty()
                : Optional.of(cookie.getValue()).filter(key -> KEY.matcher(key).matches());
    }

    static void tell(String key, HttpServletResponse response) {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("expected a key such as network.said.edited, found " + key);
        }
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(key, Duration.ofMinutes(1)));
    }

    static void forget(HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie("", Duration.ZERO));
    }

    private static String cookie(String value, Duration age) {
        return ResponseCookie.from(COOKIE, value)
                .path("/")
                .maxAge(age)
                .sameSite("Lax")
                .httpOnly(true)
                .build()
                .toString();
    }
}
