package eu.di4c.site;

import org.springframework.http.HttpStatus;

/**
 * A page to be shown: the template and the page record it shows.
 *
 * @param template the path under {@code src/main/jte} without its ending, for example {@code network/home}
 */
public record Html(HttpStatus status, String template, Visit visit, Object page) implements Reply {

    public static Html page(String template, Visit visit, Object page) {
        return new Html(HttpStatus.OK, template, visit, page);
    }

    /** The same page with another status, for example 422 for a form that was refused. */
    public Html with(HttpStatus other) {
        return new Html(other, template, visit, page);
    }
}
