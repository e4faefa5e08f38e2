package eu.di4c.mailing;

import java.util.UUID;

/** Names a letter to many; UUID version 7. */
public record CircularId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
