package eu.di4c.site.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Locale;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives every request a code that each of its log lines carries, and that an error page asks the reader to quote. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class CorrelationFilter extends OncePerRequestFilter {

    static final String CODE = CorrelationFilter.class.getName() + ".code";

    private static final String LOGGED_AS = "correlation";
    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var code = code();
        request.setAttribute(CODE, code);
        try (var _ = MDC.putCloseable(LOGGED_AS, code)) {
            chain.doFilter(request, response);
        }
    }

    /** Eight signs that can be read out on the telephone. */
    private static String code() {
        return Long.toString(RANDOM.nextLong(1L << 35, 1L << 40), 32).toUpperCase(Locale.ROOT);
    }
}
