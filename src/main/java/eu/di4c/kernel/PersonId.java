package eu.di4c.kernel;

import java.util.UUID;

/** Names a person across modules; UUID version 7. */
public record PersonId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
