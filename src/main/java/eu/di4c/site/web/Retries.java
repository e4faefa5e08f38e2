package eu.di4c.site.web;

import eu.di4c.kernel.Actor;
import eu.di4c.site.Reader;
import eu.di4c.site.api.KeptAnswers;
import eu.di4c.site.api.KeptAnswers.Answer;
import eu.di4c.site.api.KeptAnswers.Turn;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lets a program send a write again whose answer it lost: with the same {@code Idempotency-Key} it gets the same answer, and
 * nothing is done twice. Only what was done is kept; a refusal changed nothing, and the key stays free.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 16)
class Retries extends OncePerRequestFilter {

    private static final String KEY = "Idempotency-Key";
    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7E]{1,255}");
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");
    private static final List<String> HEADERS =
            List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.ETAG, HttpHeaders.LOCATION);
    private static final int LARGEST = 1 << 20;

    private final KeptAnswers answers;
    private final Visits visits;
    private final JsonMapper json;

    Retries(KeptAnswers answers, Visits visits, JsonMapper json) {
        this.answers = answers;
        this.visits = visits;
        this.json = json;
    }

    /** Who writes, under which key. */
    private record Written(Actor.Person by, String key) {}

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getHeader(KEY) == null
                || READS.contains(request.getMethod())
                || !request.getRequestURI().startsWith("/api/")
                || !(request.getAttribute(Reader.BY) instanceof Actor.Person);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String key = Objects.requireNonNull(request.getHeader(KEY));
        if (!FORM.matcher(key).matches()) {
            refuse(HttpStatus.BAD_REQUEST, "api.retry.key", request, response);
        } else if (isFile(request)) {
            refuse(HttpStatus.BAD_REQUEST, "api.retry.file", request, response);
        } else {
            var by = (Actor.Person) Objects.requireNonNull(request.getAttribute(Reader.BY));
            answer(new Written(by, key), request, response, chain);
        }
    }

    private static boolean isFile(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getContentType(), "").startsWith("multipart/");
    }

    private void answer(Written written, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        switch (answers.turn(written.by().id(), written.key())) {
            case Turn.First _ -> write(written, Question.of(request), response, chain);
            case Turn.AtWork _ -> {
                response.setHeader(HttpHeaders.RETRY_AFTER, "1");
                refuse(HttpStatus.CONFLICT, "api.retry.atWork", request, response);
            }
            case Turn.Lost _ -> refuse(HttpStatus.CONFLICT, "api.retry.lost", request, response);
            case Turn.Done(Answer answer) -> {
                boolean same = Question.of(request)
                        .hash()
                        .filter(answer.question()::equals)
                        .isPresent();
                if (same) {
                    send(answer, response);
                } else {
                    refuse(HttpStatus.UNPROCESSABLE_CONTENT, "api.retry.other", request, response);
                }
            }
        }
    }

    private void write(Written written, Question question, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var made = new ContentCachingResponseWrapper(response);
        var answer = Optional.<Answer>empty();
        try {
            chain.doFilter(question, made);
            answer = kept(question, made);
        } finally {
            answer.ifPresentOrElse(
                    one -> answers.keep(written.by().id(), written.key(), one),
                    () -> answers.free(written.by().id(), written.key()));
        }
        made.copyBodyToResponse();
    }

    private static Optional<Answer> kept(Question question, ContentCachingResponseWrapper made) throws IOException {
        boolean done = HttpStatus.valueOf(made.getStatus()).is2xxSuccessful() && made.getContentSize() <= LARGEST;
        return done
                ? question.hash()
                        .map(hash -> new Answer(
                                hash,
                                made.getStatus(),
                                HEADERS.stream()
                                        .filter(made::containsHeader)
                                        .collect(Collectors.toMap(
                                                name -> name, name -> Objects.requireNonNull(made.getHeader(name)))),
                                new String(made.getContentAsByteArray(), StandardCharsets.UTF_8)))
                : Optional.empty();
    }

    private static void send(Answer answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.status());
        answer.headers().forEach(response::setHeader);
        response.setHeader("Idempotent-Replayed", "true");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private void refuse(HttpStatus status, String why, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var visit = visits.of(request);
        var problem = Problems.of(status, visit);
        problem.setDetail(visit.words().of(why));
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }
}
