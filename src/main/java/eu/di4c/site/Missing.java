package eu.di4c.site;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Nothing is at this address, or nothing that this reader may know of; the two look the same (404). */
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class Missing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Missing() {
        super("nothing here", null, false, false);
    }
}
