package eu.di4c.site.web;

import eu.di4c.site.Words;
import org.springframework.http.HttpStatus;

/**
 * What a reader is told when a page cannot be shown.
 *
 * @param code to be quoted when asking for help
 */
public record ErrorPage(String title, String explanation, String code) {

    static ErrorPage of(HttpStatus status, String code, Words words) {
        var kind = kind(status);
        return new ErrorPage(words.of(kind.title), words.of(kind.explanation), code);
    }

    private static Kind kind(HttpStatus status) {
        if (status == HttpStatus.NOT_FOUND) {
            return Kind.MISSING;
        }
        if (status == HttpStatus.METHOD_NOT_ALLOWED) {
            return Kind.NOT_THIS_WAY;
        }
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            return Kind.BUSY;
        }
        return status.is5xxServerError() ? Kind.FAILURE : Kind.REFUSED;
    }

    private enum Kind {
        MISSING("site.error.missing.title", "site.error.missing.text"),
        NOT_THIS_WAY("site.error.method.title", "site.error.method.text"),
        REFUSED("site.error.refused.title", "site.error.refused.text"),
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
