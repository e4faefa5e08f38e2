package eu.di4c.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Knows where each file is kept, and where the next one goes; those of before stay where they are when the setting changes. */
@Component
class Shelves {

    private final Chunks chunks;
    private final Optional<Bucket> bucket;
    private final KeptFile.Place next;

    Shelves(Chunks chunks, FileSettings settings, Clock clock) {
        this.chunks = chunks;
        this.bucket = settings.store().isSet() ? Optional.of(new Bucket(settings.store(), clock)) : Optional.empty();
        this.next = bucket.isPresent() ? KeptFile.Place.BUCKET : KeptFile.Place.DATABASE;
    }

    /** Where a new file goes. */
    KeptFile.Place next() {
        return next;
    }

    void put(KeptFile file, InputStream content) throws IOException {
        of(file).put(file, content);
    }

    void write(KeptFile file, OutputStream out) throws IOException {
        of(file).write(file, out);
    }

    void delete(KeptFile file) throws IOException {
        of(file).delete(file);
    }

    private Contents of(KeptFile file) throws IOException {
        return switch (file.place()) {
            case DATABASE -> chunks;
            case BUCKET ->
                bucket.orElseThrow(
                        () -> new IOException("file %s is in an object store, and none is set".formatted(file.id())));
        };
    }
}
