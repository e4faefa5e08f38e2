package eu.di4c.document;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * What the operator says about files.
 *
 * @param largest how large one may be
 * @param most how many there may be in one scope
 * @param scanner where ClamAV listens
 * @param store where what stands in files is kept, if not in the database
 */
@ConfigurationProperties("di4c.files")
record FileSettings(DataSize largest, int most, Daemon scanner, Store store) {

    /** Where a daemon listens; an empty host means that there is none. */
    record Daemon(String host, int port) {}

    /**
     * An object store that speaks the protocol of Amazon S3; an empty address means that there is none.
     *
     * @param address scheme and host, without the bucket
     */
    record Store(String address, String bucket, String region, String key, String secret) {
        boolean isSet() {
            return !address.isBlank();
        }

        /** A secret never shows itself in a log. */
        @Override
        public String toString() {
            return address + "/" + bucket;
        }
    }

    Scanner chosen() {
        return scanner.host().isBlank() ? new Scanner.None() : new Clamd(scanner.host(), scanner.port());
    }
}
