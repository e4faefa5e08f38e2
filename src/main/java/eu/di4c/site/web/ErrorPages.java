package eu.di4c.site.web;

import eu.di4c.site.Html;
import eu.di4c.site.Visit;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Shows every failure in the reader's language, with a code to quote that the log has too; under {@code /api} as a problem of
 * RFC 9457.
 */
@Controller
class ErrorPages implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    @RequestMapping("/error")
    Object show(Visit visit, HttpServletRequest request) {
        var status = status(request);
        var code = Objects.toString(request.getAttribute(CorrelationFilter.CODE), "");
        remember(code, status, visit, request);
        return visit.within("/api")
                ? problem(status, code, visit)
                : Html.page("site/error", visit, ErrorPage.of(status, code, visit.words()))
                        .with(status);
    }

    private static ResponseEntity<ProblemDetail> problem(HttpStatus status, String code, Visit visit) {
        var problem = Problems.of(status, visit);
        problem.setProperty("code", code);
        return Problems.answer(problem);
    }

    /** Asked for directly there is no failure to show, so nothing is here. */
    private static HttpStatus status(HttpServletRequest request) {
        var number = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return Optional.ofNullable(number).map(HttpStatus::resolve).orElse(HttpStatus.NOT_FOUND);
    }

    private static void remember(String code, HttpStatus status, Visit visit, HttpServletRequest request) {
        if (status.is5xxServerError() && status != HttpStatus.SERVICE_UNAVAILABLE) {
            var cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
            LOG.error("Failure {} at {} ({})", code, visit.logged(), status.value(), cause);
        } else {
            LOG.debug("Refusal {} at {} ({})", code, visit.logged(), status.value());
        }
    }
}
