package eu.di4c.site.api;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A question to the API with a parameter that cannot be understood (400). */
@ResponseStatus(HttpStatus.BAD_REQUEST)
public final class Misasked extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String parameter;
    private final String found;
    private final String expected;

    /**
     * Names the parameter and what is wrong with it.
     *
     * @param expected key of the message that says what would be understood
     */
    public Misasked(String parameter, String found, String expected) {
        super(parameter, null, false, false);
        this.parameter = parameter;
        this.found = found;
        this.expected = expected;
    }

    public String parameter() {
        return parameter;
    }

    public String found() {
        return found;
    }

    public String expected() {
        return expected;
    }
}
