package eu.di4c.site.web;

import eu.di4c.site.ListFormat;
import eu.di4c.site.Reader;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.UriUtils;
import org.springframework.web.util.WebUtils;

/** All of a request that decides what a reader without name is answered. */
record CrowdQuestion(String address, String query, String language, String zone, String accepted) {

    /** The question, if it is one that anybody may ask and that asks for a whole answer; a list may be longer than memory. */
    static Optional<CrowdQuestion> of(HttpServletRequest request) {
        boolean special = Stream.of(
                        HttpHeaders.AUTHORIZATION,
                        HttpHeaders.RANGE,
                        HttpHeaders.IF_NONE_MATCH,
                        HttpHeaders.IF_MODIFIED_SINCE)
                .anyMatch(header -> request.getHeader(header) != null);
        if (special
                || ListFormat.ends(UriUtils.decode(request.getRequestURI(), StandardCharsets.UTF_8))
                || Stream.of(Reader.COOKIE, Reader.COOKIE_BY_TLS, Reader.CITY)
                        .anyMatch(name -> WebUtils.getCookie(request, name) != null)
                || !request.getMethod().equals("GET")) {
            return Optional.empty();
        }
        return Optional.of(new CrowdQuestion(
                request.getRequestURL().toString(),
                Objects.requireNonNullElse(request.getQueryString(), ""),
                String.valueOf(request.getAttribute(LanguageFilter.CHOSEN)),
                Visits.zone(request).map(ZoneId::getId).orElse(""),
                Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "")));
    }
}
