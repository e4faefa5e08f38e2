package eu.di4c.document;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * What the operator says about files.
 *
 * @param largest how large one may be
 * @param most how many there may be in one scope
 * @param scanner where ClamAV listens
 */
@ConfigurationProperties("di4c.files")
record FileSettings(DataSize largest, int most, Daemon scanner) {

    /** Where a daemon listens; an empty host means that there is none. */
    record Daemon(String host, int port) {}

    Scanner chosen() {
        return scanner.host().isBlank() ? new Scanner.None() : new Clamd(scanner.host(), scanner.port());
    }
}
