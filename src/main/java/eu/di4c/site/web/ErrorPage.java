package eu.di4c.site.web;

import eu.di4c.site.Words;
import java.util.Map;
import org.springframework.http.HttpStatus;

/**
 * What a reader is told when a page cannot be shown.
 *
 * @param code to be quoted when asking for help
 */
public record ErrorPage(String title, String explanation, String code) {

    private static final Map<HttpStatus, Kind> KINDS = Map.of(
            HttpStatus.NOT_FOUND, Kind.MISSING,
            HttpStatus.METHOD_NOT_ALLOWED, Kind.NOT_THIS_WAY,
            HttpStatus.UNPROCESSABLE_CONTENT, Kind.UNFIT,
            HttpStatus.PRECONDITION_FAILED, Kind.OVERTAKEN,
            HttpStatus.UNAUTHORIZED, Kind.NAMELESS,
            HttpStatus.FORBIDDEN, Kind.STALE,
            HttpStatus.TOO_MANY_REQUESTS, Kind.TOO_OFTEN,
            HttpStatus.SERVICE_UNAVAILABLE, Kind.BUSY);

    static ErrorPage of(HttpStatus status, String code, Words words) {
        var kind = kind(status);
        return new ErrorPage(words.of(kind.title), words.of(kind.explanation), code);
    }

    private static Kind kind(HttpStatus status) {
        return KINDS.getOrDefault(status, status.is5xxServerError() ? Kind.FAILURE : Kind.REFUSED);
    }

    private enum Kind {
        MISSING("site.error.missing.title", "site.error.missing.text"),
        NOT_THIS_WAY("site.error.method.title", "site.error.method.text"),
        REFUSED("site.error.refused.title", "site.error.refused.text"),
        UNFIT("site.error.unfit.title", "site.error.unfit.text"),
        OVERTAKEN("site.error.overtaken.title", "site.error.overtaken.text"),
        NAMELESS("site.error.nameless.title", "site.error.nameless.text"),
        STALE("site.error.stale.title", "site.error.stale.text"),
        TOO_OFTEN("site.error.often.title", "site.error.often.text"),
        BUSY("site.error.busy.title", "site.error.busy.text"),
        FAILURE("site.error.failure.title", "site.error.failure.text");

        private final String title;
        private final String explanation;

        Kind(String title, String explanation) {
            this.title = title;
            this.explanation = explanation;
        }
    }
}
