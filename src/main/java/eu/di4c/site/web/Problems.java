package eu.di4c.site.web;

import eu.di4c.site.Visit;
import java.net.URI;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Failures and refusals of the API as problems of RFC 9457, in the reader's language. */
final class Problems {

    private Problems() {}

    static ProblemDetail of(HttpStatus status, Visit visit) {
        var page = ErrorPage.of(status, "", visit.words());
        var problem = ProblemDetail.forStatusAndDetail(status, page.explanation());
        problem.setTitle(page.title());
        problem.setInstance(URI.create(visit.path().replace("[", "%5B").replace("]", "%5D")));
        return problem;
    }

    static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
