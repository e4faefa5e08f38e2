package eu.di4c.people.web;

import eu.di4c.kernel.Actor;
import eu.di4c.people.AccessTokens;
import eu.di4c.people.SignIns;
import eu.di4c.site.Reader;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Finds out who sends a request: a browser by its secret, a program by its token; everybody else is anybody. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 15)
class Recognition extends OncePerRequestFilter {

    /** The attribute under which the pages of the own account find the sign-in. */
    static final String PRESENT = Recognition.class.getName() + ".present";

    private static final String BEARER = "Bearer ";

    private final SignIns signIns;
    private final AccessTokens tokens;

    Recognition(SignIns signIns, AccessTokens tokens) {
        this.signIns = signIns;
        this.tokens = tokens;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute(Reader.BY, by(request));
        chain.doFilter(request, response);
    }

    private Actor by(HttpServletRequest request) {
        var header = Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION));
        return header.isPresent()
                ? header.filter(text -> text.startsWith(BEARER)
                                && request.getRequestURI().startsWith("/api/"))
                        .flatMap(text ->
                                tokens.of(text.substring(BEARER.length()).strip(), Browsers.origin(request)))
                        .<Actor>map(person -> person)
                        .orElseGet(() -> anybody(request))
                : atBrowser(request);
    }

    private Actor atBrowser(HttpServletRequest request) {
        var present = Browsers.secret(request).flatMap(secret -> signIns.of(secret, Browsers.origin(request)));
        present.ifPresent(found -> request.setAttribute(PRESENT, found));
        present.filter(SignIns.Present::withheld).ifPresent(_ -> request.setAttribute(Reader.WITHHELD, true));
        return present.<Actor>map(SignIns.Present::actor).orElseGet(() -> anybody(request));
    }

    private static Actor anybody(HttpServletRequest request) {
        return new Actor.Anybody(Browsers.origin(request));
    }
}
