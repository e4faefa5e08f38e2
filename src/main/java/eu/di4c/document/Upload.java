package eu.di4c.document;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file as somebody hands it over; neither its name nor anything in it is trusted.
 *
 * @param name as the browser says it
 */
public record Upload(String name, Source source) {

    /** Where the bytes come from, as often as they are asked for. */
    @FunctionalInterface
    public interface Source {
        InputStream open() throws IOException;
    }
}
