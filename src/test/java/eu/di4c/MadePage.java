package eu.di4c;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A page of docs/ that is made from the program. It is kept in the repository, so that it can be read there; a test makes
 * it anew and refuses when the two differ, and {@code bin/docs} writes it.
 *
 * @param path from the root of the repository on
 */
record MadePage(Path path, String text) {

    private static final boolean WRITE = "write".equals(System.getProperty("di4c.docs"));

    void keep() {
        if (WRITE) {
            write();
        }
        assertThat(Files.exists(path) ? Source.of(path).text() : "")
                .as("%s is out of date: run bin/docs and read what it changes", path)
                .isEqualTo(text);
    }

    private void write() {
        try {
            Files.createDirectories(path.resolveSibling("."));
            Files.writeString(path, text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
