package eu.di4c.document;

import java.util.Optional;
import java.util.UUID;

/** Names a file that somebody brought in; UUID version 7. */
public record FileId(UUID value) {

    /** What is no identifier names nothing. */
    public static Optional<FileId> of(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(new FileId(UUID.fromString(text)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
