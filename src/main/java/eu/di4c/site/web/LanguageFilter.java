package eu.di4c.site.web;

import eu.di4c.kernel.Language;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/**
 * Chooses the language of a page: the one asked for in the address ({@code ?lang=ro}, remembered in a cookie), else the remembered
 * one, else the first that the browser accepts and DI4C speaks, else English.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class LanguageFilter extends OncePerRequestFilter {

    static final String CHOSEN = LanguageFilter.class.getName() + ".chosen";

    private static final String COOKIE = "lang";
    /** Programs read feeds: they remember nothing, and their answer is the same for all who ask. */
    private static final Pattern FEED = Pattern.compile("\\.(?:atom|ics)$");

    private static final Pattern ASKED = Pattern.compile("(?:^|&)lang=([A-Za-z]{2,3}(?:-[A-Za-z]{2})?)(?:&|$)");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var asked = asked(request);
        asked.filter(_ -> !FEED.matcher(request.getRequestURI()).find())
                .ifPresent(language -> response.addHeader(HttpHeaders.SET_COOKIE, cookie(language, request)));
        request.setAttribute(CHOSEN, asked.or(() -> remembered(request)).orElseGet(() -> accepted(request)));
        response.addHeader(HttpHeaders.VARY, "Accept-Language, Cookie");
        chain.doFilter(request, response);
    }

    /** Read from the raw query: a query that cannot be decoded must not keep the error page from being shown. */
    private static Optional<Language> asked(HttpServletRequest request) {
        var query = request.getQueryString();
        if (query == null) {
            return Optional.empty();
        }
        var matcher = ASKED.matcher(query);
        return matcher.find() ? spoken(matcher.group(1)) : Optional.empty();
    }

    private static Optional<Language> remembered(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null ? Optional.empty() : spoken(cookie.getValue());
    }

    private static Language accepted(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
            return Language.EN;
        }
        for (var locales = request.getLocales(); locales.hasMoreElements(); ) {
            var language = spoken(locales.nextElement());
            if (language.isPresent()) {
                return language.get();
            }
        }
        return Language.EN;
    }

    private static Optional<Language> spoken(Locale locale) {
        return spoken(locale.toLanguageTag());
    }

    private static Optional<Language> spoken(@Nullable String tag) {
        return Optional.ofNullable(tag).flatMap(Language::tagged);
    }

    private static String cookie(Language language, HttpServletRequest request) {
        return ResponseCookie.from(COOKIE, language.tag())
                .path("/")
                .maxAge(Duration.ofDays(365))
                .sameSite("Lax")
                .httpOnly(true)
                .secure(request.isSecure())
                .build()
                .toString();
    }
}
