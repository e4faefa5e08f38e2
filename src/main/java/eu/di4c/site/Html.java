package eu.di4c.site;

import java.util.Optional;
import org.springframework.http.HttpStatus;

/**
 * A page to be shown: the template and the page record it shows; and the list on it, where that may be taken out as a file.
 *
 * @param template the path under {@code src/main/jte} without its ending, for example {@code network/home}
 * @param list what is sent instead when the address ends with a format of lists
 */
public record Html(HttpStatus status, String template, Visit visit, Object page, Optional<Listed<?>> list)
        implements Reply {

    public static Html page(String template, Visit visit, Object page) {
        return new Html(HttpStatus.OK, template, visit, page, Optional.empty());
    }

    /** The same page with another status, for example 422 for a form that was refused. */
    public Html with(HttpStatus other) {
        return new Html(other, template, visit, page, list);
    }

    /** The same page, of which this list may be taken out. */
    public Html listing(Listed<?> shown) {
        return new Html(status, template, visit, page, Optional.of(shown));
    }
}
