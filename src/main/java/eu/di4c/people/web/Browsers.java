package eu.di4c.people.web;

import eu.di4c.kernel.Origin;
import eu.di4c.people.Browser;
import eu.di4c.people.Passkeys;
import eu.di4c.site.Reader;
import eu.di4c.site.form.Form;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** What a request tells of the browser that sent it, and the secrets that the browser keeps. */
final class Browsers {

    private static final String KNOWN = "known-browser";
    private static final String DETOUR = "provider-asked";
    private static final String CEREMONY = "passkey-asked";
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private Browsers() {}

    static Browser of(HttpServletRequest request) {
        var agent = request.getHeader(HttpHeaders.USER_AGENT);
        return new Browser(
                origin(request),
                Browser.network(request.getRemoteAddr()),
                agent == null ? "" : agent.replaceAll("\\p{Cntrl}", ""),
                cookie(request, KNOWN));
    }

    /** The class of the address; loopback only when the address in the browser's bar is one of this machine as well. */
    static Origin origin(HttpServletRequest request) {
        try {
            var address = InetAddress.ofLiteral(request.getRemoteAddr());
            if (address.isLoopbackAddress()) {
                return THIS_MACHINE.contains(request.getServerName()) ? Origin.LOOPBACK : Origin.PRIVATE_NETWORK;
            }
            boolean ours = address.isSiteLocalAddress()
                    || address.isLinkLocalAddress()
                    || (address instanceof Inet6Address && (address.getAddress()[0] & 0xFE) == 0xFC);
            return ours ? Origin.PRIVATE_NETWORK : Origin.INTERNET;
        } catch (IllegalArgumentException _) {
            return Origin.INTERNET;
        }
    }

    static Optional<String> secret(HttpServletRequest request) {
        return cookie(request, signedIn(request));
    }

    private static String signedIn(HttpServletRequest request) {
        return request.isSecure() ? Reader.COOKIE_BY_TLS : Reader.COOKIE;
    }

    private static Optional<String> cookie(HttpServletRequest request, String name) {
        return Optional.ofNullable(WebUtils.getCookie(request, name)).map(Cookie::getValue);
    }

    static void keep(String secret, HttpServletRequest request, HttpServletResponse response) {
        set(signedIn(request), secret, Duration.ofDays(30), request, response);
    }

    static void keepKnown(String known, HttpServletRequest request, HttpServletResponse response) {
        set(KNOWN, known, Duration.ofDays(365), request, response);
    }

    static void forget(HttpServletRequest request, HttpServletResponse response) {
        set(signedIn(request), "", Duration.ZERO, request, response);
    }

    static void keepCeremony(String secret, HttpServletRequest request, HttpServletResponse response) {
        set(CEREMONY, secret, Duration.ofMinutes(5), request, response);
    }

    static void keepDetour(String secret, HttpServletRequest request, HttpServletResponse response) {
        set(DETOUR, secret, Duration.ofMinutes(10), request, response);
    }

    /** The secret of who was sent to an identity provider. */
    static String detour(HttpServletRequest request) {
        return cookie(request, DETOUR).orElse("");
    }

    /** What a passkey answered, as the script of a page put it into the form. */
    static Passkeys.Answer passkey(Form form, HttpServletRequest request) {
        return new Passkeys.Answer(
                cookie(request, CEREMONY).orElse(""), form.value("credential"), request.getServerPort());
    }

    private static void set(
            String name, String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(name, value)
                        .path("/")
                        .maxAge(age)
                        .sameSite("Lax")
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .build()
                        .toString());
    }
}
