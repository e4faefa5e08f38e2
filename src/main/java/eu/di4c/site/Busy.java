package eu.di4c.site;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Too many readers ask for the same heavy work at this moment; it can be asked for again in a little while (503). */
@ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
public final class Busy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Busy() {
        super("too much to do", null, false, false);
    }
}
