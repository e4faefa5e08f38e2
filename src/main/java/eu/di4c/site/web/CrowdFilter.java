package eu.di4c.site.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Answers a crowd from the {@link CrowdMemory}: what says of itself that everybody may keep it is made once a second at most. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class CrowdFilter extends OncePerRequestFilter {

    private static final int LARGEST = 512 * 1024;

    private final CrowdMemory memory;

    CrowdFilter(CrowdMemory memory) {
        this.memory = memory;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var question = CrowdQuestion.of(request);
        if (question.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        var known = memory.answer(question.get());
        if (known.isPresent()) {
            known.get().send(response);
        } else {
            make(question.get(), request, response, chain);
        }
    }

    private void make(
            CrowdQuestion question, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long begun = memory.writings();
        var before = Set.copyOf(response.getHeaderNames());
        var kept = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, kept);
        if (isForEverybody(kept)) {
            memory.remember(question, answer(kept, before), begun);
        }
        kept.copyBodyToResponse();
    }

    private static CrowdAnswer answer(ContentCachingResponseWrapper response, Collection<String> before) {
        var headers = response.getHeaderNames().stream()
                .filter(name -> !before.contains(name) && !name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH))
                .distinct()
                .collect(Collectors.toMap(name -> name, name -> List.copyOf(response.getHeaders(name))));
        return new CrowdAnswer(headers, response.getContentAsByteArray());
    }

    private static boolean isForEverybody(ContentCachingResponseWrapper response) {
        return response.getStatus() == HttpServletResponse.SC_OK
                && Objects.requireNonNullElse(response.getHeader(HttpHeaders.CACHE_CONTROL), "")
                        .contains("public")
                && !response.containsHeader(HttpHeaders.SET_COOKIE)
                && response.getContentSize() <= LARGEST;
    }
}
